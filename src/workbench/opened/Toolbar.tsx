/** The bar on top of an open file. */
import { Badge, Button } from "@fluentui/react-components";
import { useWords } from "../i18n/words";

export interface ToolbarProps {
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly canSave: boolean;
  readonly zoom: number;
  readonly isDark: boolean;
  readonly isPaneOpen: boolean;
  readonly onDownload: () => void;
  readonly onSave: () => void;
  readonly onOther: () => void;
  readonly onZoom: (steps: number) => void;
  readonly onPrint: () => void;
  readonly onShortcuts: () => void;
  readonly onTheme: () => void;
  readonly onPane: () => void;
}

export function Toolbar(props: ToolbarProps) {
  const words = useWords();
  const { name, isUnsaved, canSave, isDark, isPaneOpen } = props;
  return (
    <header className="bar">
      <h1 title={name}>{name}</h1>
      {isUnsaved ? (
        <Badge appearance="tint" color="warning">
          {words.unsaved}
        </Badge>
      ) : null}
      <Button appearance={isUnsaved ? "primary" : "secondary"} onClick={props.onDownload}>
        {words.download}
      </Button>
      {canSave ? <Button onClick={props.onSave}>{words.save}</Button> : null}
      <Button onClick={props.onOther}>{words.openOther}</Button>
      <span className="grow" />
      <Zoom zoom={props.zoom} onZoom={props.onZoom} />
      <Button appearance="subtle" className="small" onClick={props.onPrint}>
        {words.print}
      </Button>
      <Button appearance="subtle" className="small" onClick={props.onTheme}>
        {isDark ? words.themeLight : words.themeDark}
      </Button>
      <Button
        appearance="subtle"
        className="small"
        onClick={props.onShortcuts}
        aria-label={words.shortcuts}
        title={words.shortcuts}
      >
        ?
      </Button>
      <Button className="toggle" onClick={props.onPane} aria-expanded={isPaneOpen} aria-controls="side">
        {isPaneOpen ? words.hidePane : words.showPane}
      </Button>
    </header>
  );
}

function Zoom({ zoom, onZoom }: Pick<ToolbarProps, "zoom" | "onZoom">) {
  const words = useWords();
  return (
    <>
      <Button
        appearance="subtle"
        className="small"
        onClick={() => onZoom(-1)}
        aria-label={words.zoomOut}
        title={words.zoomOut}
      >
        −
      </Button>
      <Button appearance="subtle" className="small" onClick={() => onZoom(0)} title={words.zoomReset}>
        {`${String(Math.round(zoom * 100))} %`}
      </Button>
      <Button
        appearance="subtle"
        className="small"
        onClick={() => onZoom(1)}
        aria-label={words.zoomIn}
        title={words.zoomIn}
      >
        +
      </Button>
    </>
  );
}
