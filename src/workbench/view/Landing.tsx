/** The first page: give a file, or try the sample. */
import { Button, Link, Text } from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { useWords } from "../i18n/words";

export interface LandingProps {
  readonly onDrop: (data: DataTransfer) => void;
  readonly onChoose: () => void;
  readonly onSample: () => void;
}

export function Landing(props: LandingProps) {
  const words = useWords();
  return (
    <main className="landing">
      <img className="logo" src="assets/icons/app-192.png" alt="" />
      <h1>{words.title}</h1>
      <Text size={400}>{words.tagline}</Text>
      <DropField {...props} />
      {/* Safari takes a list without marks for none unless told. */}
      <ol className="steps" role="list">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Text weight="semibold">{words.staysHere}</Text>
      <p className="more">
        {words.dropSeveral}
        <br />
        <Link href="docs/huong-dan.html" target="_blank">
          {words.guide}
        </Link>
        {" · "}
        <Link href="docs/cai-dat.html" target="_blank">
          {words.inExcel}
        </Link>
      </p>
    </main>
  );
}

function DropField({ onDrop, onChoose, onSample }: LandingProps) {
  const words = useWords();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer);
  };
  return (
    <div
      className={isOver ? "drop over" : "drop"}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <Text size={500}>{words.dropHere}</Text>
      </p>
      <div className="actions">
        <Button appearance="primary" size="large" onClick={onChoose}>
          {words.choose}
        </Button>
        <Button size="large" onClick={onSample}>
          {words.sample}
        </Button>
      </div>
    </div>
  );
}
