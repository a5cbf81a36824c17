/** The sheet in view, once it is known how it looks. */
import { Spinner, Text } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Desk } from "../desk/desk";
import type { OpenFile } from "../desk/deskState";
import type { Place } from "../grid/geometry";
import { Grid, type GridProps } from "../grid/Grid";
import { useWords } from "../i18n/words";

export interface SheetViewProps {
  readonly desk: Desk;
  readonly file: OpenFile;
  readonly zoom: number;
  readonly onZoom: (steps: number) => void;
  readonly onPlace: (place: Place) => void;
  readonly onCell: GridProps["onCell"];
}

export function SheetView({ desk, file, zoom, onZoom, onPlace, onCell }: SheetViewProps) {
  const words = useWords();
  const { frame, place, sheet } = file;
  const ask = useCallback(
    (name: string, index: number) => desk.client.call("block", { sheet: name, index }),
    [desk],
  );
  return (
    <div id="sheet" role="tabpanel" aria-label={sheet} className="book">
      {frame && frame.sheet === sheet ? (
        <Grid
          key={sheet}
          frame={frame}
          ask={ask}
          active={place}
          onActive={onPlace}
          zoom={zoom}
          onZoom={onZoom}
          onCell={onCell}
          onEnter={({ row, col }, text) => void desk.enter({ row, col }, text)}
        />
      ) : (
        <Spinner label={words.stages.drawing} />
      )}
      {frame?.isClipped ? <Text size={200}>{words.clipped}</Text> : null}
    </div>
  );
}
