/** Báo cáo kết quả khắc phục, from the plan and what officers wrote on the tracking sheet. */
import type { TrackingRow } from "../../src/core/compose/appendices/tracking";
import { composeDocument } from "../../src/documents";
import { headingsOf, INFORMATION, inputOf, sampleBook, textsOf, under } from "./inputs";

const at = { sheet: "Theo dõi thực hiện", row: 5, col: 1 };
const row = (code: string, more: Partial<TrackingRow>): TrackingRow => ({
  at,
  code,
  title: `Nội dung ${code}`,
  lead: "Phòng Văn hóa - Xã hội",
  status: "notStarted",
  statusText: "Chưa làm",
  ...more,
});

const TRACKING: readonly TrackingRow[] = [
  row("1.4.1", {
    status: "done",
    statusText: "Xong",
    round1: "Đã ban hành kế hoạch",
    evidence: "Kế hoạch số 12/KH-UBND",
  }),
  row("1.4.2", { status: "inProgress", statusText: "Đang làm", round1: "Xong 02 hình thức", round2: "" }),
  row("1.5.1", { status: "overdue", statusText: "Quá hạn", lead: "Văn phòng" }),
  row("1.5.3", { status: undefined, statusText: "Chờ ý kiến" }),
];

describe("with a tracking sheet", () => {
  const { value: report, diagnostics } = composeDocument(
    "bao-cao",
    inputOf(sampleBook(), INFORMATION, { tracking: TRACKING }),
  );

  test("its parts, one clause for each status that occurs", () => {
    expect(headingsOf(report.body)).toEqual([
      "I. CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN",
      "II. KẾT QUẢ KHẮC PHỤC",
      "1. Kết quả chung",
      "2. Nhiệm vụ đã hoàn thành (1)",
      "3. Nhiệm vụ đang thực hiện (1)",
      "4. Nhiệm vụ chưa thực hiện (15)",
      "5. Nhiệm vụ quá hạn (1)",
      "6. Nhiệm vụ ghi trạng thái khác (1)",
      "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
      "IV. NHIỆM VỤ THỜI GIAN TỚI",
    ]);
    expect(under(report.body, "1. Kết quả chung")[0]).toBe(
      "Trong tổng số 19 nhiệm vụ: 1 đã hoàn thành; 1 đang thực hiện; 15 chưa thực hiện; 1 quá hạn; 1 ghi trạng thái khác.",
    );
  });

  test("what was done, with its evidence", () => {
    expect(under(report.body, "2. Nhiệm vụ đã hoàn thành (1)")[0]).toMatch(
      /^- 1\.4\.1\. .*: Đợt 1: Đã ban hành kế hoạch\. Tài liệu kiểm chứng: Kế hoạch số 12\/KH-UBND\.$/,
    );
    expect(under(report.body, "6. Nhiệm vụ ghi trạng thái khác (1)")[0]).toContain("(Chờ ý kiến): ……");
  });

  test("counts by lead add up to all tasks", () => {
    const table = report.body.find(({ kind }) => kind === "table");
    const rows =
      table?.kind === "table"
        ? table.table.rows.map(({ cells }) => cells.slice(2).map(({ text }) => Number(text)))
        : [];
    const total = rows.at(-1);
    const sums = rows
      .slice(0, -1)
      .reduce((all, each) => all.map((sum, i) => sum + (each[i] ?? 0)), [0, 0, 0, 0, 0]);
    expect(total).toEqual([19, 1, 1, 15, 1]);
    expect(sums).toEqual(total);
  });

  test("what is left, for which the reasons are asked", () => {
    expect(under(report.body, "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN")[0]).toMatch(
      /^Còn 18 nhiệm vụ chưa hoàn thành: 1\.4\.2, 1\.5\.1, /,
    );
    expect(diagnostics).toEqual([
      {
        code: "document-blanks",
        severity: "note",
        facts: { labels: ["nguyên nhân của nhiệm vụ chưa hoàn thành"] },
      },
    ]);
  });

  test("addressed to the province, with a number of its own, naming the plan's", () => {
    expect(report.addressees).toEqual(["Ủy ban nhân dân tỉnh Hải Đông"]);
    expect(report.number).toBe("Số: ……/BC-UBND");
    expect(textsOf(report.body)[0]).toContain(
      "Thực hiện Kế hoạch số 07/KH-UBND ngày 05 tháng 01 năm 2026 của",
    );
    expect(report.recipients.slice(0, 2)).toEqual(["Như trên", "Sở Nội vụ (để báo cáo)"]);
  });

  test("its appendix holds the tasks and the counts", () => {
    const tables = report.appendices[0]?.tables ?? [];
    expect(tables).toHaveLength(2);
    expect(tables[0]?.rows).toHaveLength(19);
    expect(tables[1]?.caption).toBe("TỔNG HỢP THEO NGƯỜI, BỘ PHẬN CHỦ TRÌ");
  });
});

test("when everything is done nothing is left", () => {
  const input = inputOf(sampleBook());
  const tracking = input.assessment.scorecard.items
    .filter(({ index }) => (input.assessment.deductions.lost[index] ?? 0) > 0)
    .map(({ code = "" }) => row(code, { status: "done", statusText: "Xong", round2: "Đã xong" }));
  const { value, diagnostics } = composeDocument("bao-cao", { ...input, tracking });
  const left = under(value.body, "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN");
  expect(left).toEqual(["Không còn nhiệm vụ chưa hoàn thành."]);
  expect(diagnostics).toEqual([]);
});

test("without a tracking sheet no count is made up", () => {
  const { value, diagnostics } = composeDocument("bao-cao", inputOf(sampleBook()));
  expect(under(value.body, "1. Kết quả chung")).toEqual([
    "Trong tổng số 19 nhiệm vụ: …… đã hoàn thành; …… đang thực hiện; …… chưa thực hiện; …… quá hạn.",
  ]);
  expect(value.body.filter(({ kind }) => kind === "table")).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["document-blanks", "tracking-missing"]);
});
