/** Every state that the pane can be seen in, and how a person gets there: looked at by axe, and drawn by scripts/screenshots.js. */
import type { OpenPane, PaneOptions } from "../excelPage/openPane";
import { goToSheet, typeIntoCell } from "../excelPage/person";
import { agree, button, done, finish, heading, openSection, plan, ready } from "./steps";
import { FULL_MARKS, MESSY, PROSE, PROTECTED, SAMPLE, SEVERAL, THOUSAND } from "./workbooks";

export interface PaneState {
  readonly name: string;
  readonly options: Pick<PaneOptions, "xlsx"> & Partial<PaneOptions>;
  /** Resolves when it can be looked at. */
  readonly reach: (pane: OpenPane) => Promise<void>;
}

const SCORES = { sheet: "Bảng chấm điểm 2025", cell: "E10" } as const;
const sample = { xlsx: SAMPLE };

const text = ({ frame }: OpenPane, said: string | RegExp): Promise<void> =>
  frame.getByText(said).filter({ visible: true }).first().waitFor();

const section =
  (name: string) =>
  async (pane: OpenPane): Promise<void> => {
    await ready(pane);
    await openSection(pane, name);
  };

const preview =
  (task: string) =>
  async (pane: OpenPane): Promise<void> => {
    await ready(pane);
    await plan(pane, task);
  };

/** What is proposed for every item is there. */
async function people(pane: OpenPane): Promise<void> {
  await section("Phân công")(pane);
  await button(pane, "Xem thay đổi").waitFor();
}

/** Something was written before. */
const written =
  (then: (pane: OpenPane) => Promise<void>) =>
  async (pane: OpenPane): Promise<void> => {
    await finish(pane);
    await then(pane);
  };

/** Work shows itself when it takes longer than half a second. */
const working = ({ frame }: OpenPane): Promise<void> => frame.getByRole("progressbar").waitFor();

const failed = (pane: OpenPane): Promise<void> => heading(pane, "Chưa làm được").waitFor();

/** The next write is carried out, but Excel says that it failed; and from then on Excel says so of everything. */
export function breakForGood({ excel }: OpenPane): void {
  const code = "GeneralException";
  const later = Array.from({ length: 20 }, (_, i) => ({ sync: i + 2, at: "start" as const, code }));
  excel.inject({ sync: 1, at: "lost", code }, ...later);
}

export const STATES: readonly PaneState[] = [
  {
    name: "reading",
    options: { ...sample, prepare: (_excel, xdm) => void xdm.hold() },
    reach: working,
  },
  { name: "scorecard", options: sample, reach: ready },
  {
    name: "scorecard-in-english",
    options: { ...sample, displayLanguage: "en-US" },
    reach: (pane) => heading(pane, "Totals").waitFor(),
  },
  { name: "losses", options: sample, reach: section("Điểm trừ") },
  { name: "losses-of-a-thousand", options: { xlsx: THOUSAND }, reach: section("Điểm trừ") },
  { name: "problems", options: { xlsx: MESSY }, reach: section("Vấn đề") },
  { name: "no-problems", options: sample, reach: section("Vấn đề") },
  { name: "appendices", options: sample, reach: section("Phụ lục") },
  { name: "people", options: sample, reach: people },
  {
    name: "people-with-an-open-item",
    options: sample,
    reach: async (pane) => {
      await people(pane);
      await pane.frame.getByText(/^Giao cho nhiều mục/).click();
      await button(pane, /^1\.4\.1 /).click();
      await pane.frame.getByRole("textbox", { name: "Chủ trì" }).last().fill("Tổ công tác");
      await text(pane, "Chủ trì: khác mẫu");
    },
  },
  {
    name: "preview-of-people",
    options: sample,
    reach: async (pane) => {
      await people(pane);
      await button(pane, "Xem thay đổi").click();
      await heading(pane, "Phân công: sẽ ghi những gì?").waitFor();
    },
  },
  {
    name: "documents",
    options: sample,
    reach: async (pane) => {
      await section("Văn bản")(pane);
      await heading(pane, "Báo cáo kết quả khắc phục").waitFor();
    },
  },
  {
    name: "settings",
    options: sample,
    reach: async (pane) => {
      await section("Thiết lập")(pane);
      await button(pane, "Học từ sổ tính này").waitFor();
    },
  },
  { name: "people-without-losses", options: { xlsx: FULL_MARKS }, reach: section("Phân công") },
  {
    name: "preview-of-settings",
    options: sample,
    reach: async (pane) => {
      await section("Thiết lập")(pane);
      await button(pane, "Tạo bảng thiết lập").click();
      await heading(pane, /sẽ ghi những gì/).waitFor();
    },
  },
  {
    name: "nothing-recognised",
    options: { xlsx: PROSE },
    reach: (pane) => heading(pane, "Chưa thấy bảng chấm điểm").waitFor(),
  },
  {
    name: "several-scorecards",
    options: { xlsx: SEVERAL },
    reach: (pane) => text(pane, "Sổ tính có nhiều bảng điểm"),
  },
  { name: "preview-of-deductions", options: sample, reach: preview("Tính điểm trừ") },
  {
    name: "preview-with-every-line",
    options: sample,
    reach: async (pane) => {
      await preview("Tính điểm trừ")(pane);
      await pane.frame.getByText(/^Xem toàn bộ/).click();
    },
  },
  { name: "preview-of-appendices", options: sample, reach: preview("Chèn phụ lục") },
  { name: "preview-of-protected", options: { xlsx: PROTECTED }, reach: preview("Tính điểm trừ") },
  { name: "preview-with-doubts", options: { xlsx: MESSY }, reach: preview("Tính điểm trừ") },
  {
    name: "writing",
    options: sample,
    reach: async (pane) => {
      await preview("Chèn phụ lục")(pane);
      pane.xdm.hold();
      await button(pane, "Thực hiện").click();
      await working(pane);
    },
  },
  { name: "done", options: { ...sample, viec: "chen-phu-luc" }, reach: done },
  {
    name: "preview-of-undo",
    options: { ...sample, viec: "chen-phu-luc" },
    reach: written((pane) => plan(pane, "Khôi phục")),
  },
  {
    name: "undo-done",
    options: { ...sample, viec: "chen-phu-luc" },
    reach: written(async (pane) => {
      await plan(pane, "Khôi phục");
      await agree(pane);
    }),
  },
  {
    name: "nothing-to-undo",
    options: { ...sample, viec: "khoi-phuc" },
    reach: (pane) => text(pane, "Không còn lần ghi nào"),
  },
  {
    name: "scores-changed",
    options: sample,
    reach: async (pane) => {
      await ready(pane);
      typeIntoCell(pane, SCORES, 0);
      await text(pane, "Số liệu trong sổ tính vừa thay đổi.");
    },
  },
  {
    name: "another-sheet",
    options: { xlsx: SEVERAL },
    reach: async (pane) => {
      await button(pane, /Sáu tháng/).click();
      await ready(pane);
      goToSheet(pane, "Cả năm");
      await text(pane, /Bạn đang xem trang “Cả năm”/);
    },
  },
  {
    name: "waiting-for-a-cell",
    options: {
      ...sample,
      prepare: (_excel, xdm) =>
        xdm.fail(...Array.from({ length: 500 }, (_, request) => ({ request, code: 5004 }))),
    },
    reach: (pane) => text(pane, /^Đang chờ/),
  },
  {
    name: "session-lost",
    options: { ...sample, prepare: (_excel, xdm) => xdm.fail({ request: 0, code: 5012 }) },
    reach: failed,
  },
  {
    name: "cut-off-and-not-taken-back",
    options: sample,
    reach: async (pane) => {
      await preview("Chèn phụ lục")(pane);
      breakForGood(pane);
      await button(pane, "Thực hiện").click();
      await heading(pane, "Việc ghi bị ngắt giữa chừng").waitFor();
    },
  },
  {
    name: "excel-too-old",
    options: { ...sample, apiSet: "1.12" },
    reach: (pane) => text(pane, /chưa hỗ trợ phần mở rộng này/),
  },
];
