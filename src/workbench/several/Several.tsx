/** Several files side by side: units with their totals and ranks, and all results in one zip. */
import { Button, Link, ProgressBar, Text } from "@fluentui/react-components";
import { describeFault, formatPoints } from "../../core";
import { ranksOf, type UnitSummary } from "../../core/compose/summary/summarize";
import type { SurveyedFile } from "../desk/deskState";
import { useWords } from "../i18n/words";

export interface SeveralProps {
  readonly count: number;
  readonly files: readonly SurveyedFile[];
  readonly onOpen: (name: string) => void;
  readonly onZip: () => void;
  readonly onOther: () => void;
}

interface Line {
  readonly file: SurveyedFile;
  readonly unit: UnitSummary;
  readonly rank: number | undefined;
}

/** Best first; units without a rank at the end. */
function linesOf(files: readonly SurveyedFile[]): Line[] {
  const pairs = files.flatMap((file) => file.units.map((unit) => ({ file, unit })));
  const ranks = ranksOf(pairs.map(({ unit }) => unit));
  const lines = pairs.map((pair, at) => ({ ...pair, rank: ranks[at] }));
  return lines.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

export function Several({ count, files, onOpen, onZip, onOther }: SeveralProps) {
  const words = useWords();
  const isDone = files.length === count;
  return (
    <div className="desk">
      <header className="bar">
        <h1>{words.severalTitle(count)}</h1>
        <Button
          appearance="primary"
          disabled={!isDone || !files.some(({ hasResult }) => hasResult)}
          onClick={onZip}
        >
          {words.severalZip}
        </Button>
        <Button onClick={onOther}>{words.openOther}</Button>
      </header>
      <main className="scrolls">
        <div role="status">
          {isDone ? null : (
            <>
              <Text>{words.severalWorking(files.length, count)}</Text>
              <ProgressBar value={files.length / count} aria-label={words.several} />
            </>
          )}
        </div>
        <p>{words.severalRanks}</p>
        <Units lines={linesOf(files)} onOpen={onOpen} />
        <Others files={files.filter(({ units }) => units.length === 0)} onOpen={onOpen} />
      </main>
    </div>
  );
}

function Units({
  lines,
  onOpen,
}: {
  readonly lines: readonly Line[];
  readonly onOpen: (name: string) => void;
}) {
  const words = useWords();
  const { rank, unit, max, obtained, lost, percent, worst, problems, file } = words.severalColumns;
  return (
    <table className="units">
      <caption>{words.several}</caption>
      <thead>
        <tr>
          {[rank, unit].map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
          {[max, obtained, lost, percent].map((text) => (
            <th key={text} scope="col" className="n">
              {text}
            </th>
          ))}
          {[worst, problems, file].map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <UnitRow key={`${line.file.name}|${line.unit.sheet}`} line={line} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function UnitRow({ line, onOpen }: { readonly line: Line; readonly onOpen: (name: string) => void }) {
  const words = useWords();
  const { unit, rank, file } = line;
  return (
    <tr>
      <td className="n">{rank ?? "–"}</td>
      <th scope="row">{unit.unit}</th>
      <td className="n">{formatPoints(unit.max)}</td>
      <td className="n">{formatPoints(unit.obtained)}</td>
      <td className="n">{formatPoints(unit.lost)}</td>
      <td className="n">
        {unit.percent === undefined ? "–" : `${String(unit.percent).replace(".", ",")} %`}
      </td>
      <td>
        <ul>
          {unit.worst.map(({ code, title, lost }, at) => (
            <li key={at}>{`${code === undefined ? title : `${code} ${title}`}: ${formatPoints(lost)}`}</li>
          ))}
        </ul>
      </td>
      <td>
        {words.problems(unit.errors, unit.warnings)}
        {unit.unknown > 0 ? <div>{words.unknownScores(unit.unknown)}</div> : null}
      </td>
      <td>
        <Link onClick={() => onOpen(file.name)}>{file.name}</Link>
        {file.hasResult ? null : <div>{words.severalNoResult}</div>}
      </td>
    </tr>
  );
}

/** Files that are in no line: unreadable, or without a scorecard. */
function Others({
  files,
  onOpen,
}: {
  readonly files: readonly SurveyedFile[];
  readonly onOpen: (name: string) => void;
}) {
  const words = useWords();
  if (files.length === 0) return null;
  return (
    <ul>
      {files.map(({ name, failure }) => (
        <li key={name}>
          {failure ? name : <Link onClick={() => onOpen(name)}>{name}</Link>}
          {": "}
          {!failure
            ? words.severalNoScorecard
            : failure.kind === "fault"
              ? describeFault(failure.code, failure.details)
              : words.mistake}
        </li>
      ))}
    </ul>
  );
}
