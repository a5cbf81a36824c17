/** Excel.PageLayout: what is set is kept under its name. */
import type { SheetModel } from "../model/sheetModel";
import type { HostObject } from "../wire";

const PROPERTIES = ["PaperSize", "Orientation", "CenterHorizontally", "FirstPageNumber", "Zoom"];

export function pageLayoutObject({ layout }: SheetModel): HostObject {
  const keep = (name: string) => (value: unknown) => void layout.set(name, value);
  const header = (place: string): HostObject => ({
    type: "HeaderFooter",
    set: { CenterHeader: keep(`${place}.CenterHeader`) },
  });
  const headers = (): HostObject => ({
    type: "HeaderFooterGroup",
    set: { State: keep("State") },
    child: {
      DefaultForAllPages: () => header("DefaultForAllPages"),
      FirstPage: () => header("FirstPage"),
    },
  });
  return {
    type: "PageLayout",
    set: Object.fromEntries(PROPERTIES.map((name) => [name, keep(name)])),
    child: { HeadersFooters: headers },
    call: {
      SetPrintMargins: (unit, margins) => void layout.set("Margins", [unit, margins]),
      SetPrintTitleRows: (rows) => void layout.set("TitleRows", rows),
      SetPrintArea: (area) => void layout.set("Area", area),
    },
  };
}
