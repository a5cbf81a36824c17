/** The first page: give a file, or try the sample. */
import { Button, Link, Text } from "@fluentui/react-components";
import { useState, type DragEvent } from "react";
import { useWords } from "../i18n/words";

export interface LandingProps {
  readonly onDrop: (data: DataTransfer) => void;
  readonly onChoose: () => void;
  readonly onSample: () => void;
}

export function Landing({ onDrop, onChoose, onSample }: LandingProps) {
  const words = useWords();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer);
  };
  return (
    <main className="landing">
      <h1>{words.title}</h1>
      <Text>{words.tagline}</Text>
      <div
        className={isOver ? "drop over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
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
      <p>
        <Text weight="semibold">{words.staysHere}</Text>
      </p>
      <p>
        <Text>{words.dropSeveral}</Text>
      </p>
      <p>
        <Link href="docs/huong-dan.html" target="_blank">
          {words.guide}
        </Link>
      </p>
    </main>
  );
}
