/** Random scorecards as values; scorecardSheet.ts writes them down as an officer would. */
import fc from "fast-check";

/** A row of a scorecard in hundredths of a point. `lost` is undefined where the appraised score is missing. */
export interface ModelItem {
  readonly level: "field" | "criterion" | "subcriterion";
  readonly code: string;
  readonly title: string;
  readonly max: number;
  readonly self?: number;
  readonly appraised?: number;
  readonly leaf: boolean;
}

interface Leaf {
  readonly title: string;
  readonly max: number;
  readonly self: number;
  readonly appraised: number | undefined;
}
type Criterion = readonly Leaf[];
type Field = readonly Criterion[];

const TITLES = [
  "Ban hành kế hoạch",
  "Chế độ báo cáo định kỳ",
  "Tỷ lệ hồ sơ giải quyết đúng hạn",
  "Theo dõi thi hành pháp luật",
  "Đối thoại với người dân",
  "Áp dụng chữ ký số",
  "Rà soát, hệ thống hóa văn bản",
  "Đào tạo, bồi dưỡng công chức",
];
const FIELDS = [
  "CHỈ ĐẠO, ĐIỀU HÀNH",
  "CẢI CÁCH THỂ CHẾ",
  "CHẾ ĐỘ CÔNG VỤ",
  "TÀI CHÍNH CÔNG",
  "CHÍNH QUYỀN SỐ",
];
const ROMAN = ["I", "II", "III", "IV", "V"];

const leaf: fc.Arbitrary<Leaf> = fc.integer({ min: 1, max: 20 }).chain((quarters) => {
  const max = quarters * 25;
  const score = fc.integer({ min: 0, max });
  return fc.record({
    title: fc.constantFrom(...TITLES),
    max: fc.constant(max),
    self: score,
    appraised: fc.option(score, { nil: undefined, freq: 8 }),
  });
});
const criterion: fc.Arbitrary<Criterion> = fc.array(leaf, { minLength: 1, maxLength: 3 });
const field: fc.Arbitrary<Field> = fc.array(criterion, { minLength: 1, maxLength: 4 });

const total = (of: "max" | "self" | "appraised", leaves: readonly Leaf[]): number | undefined =>
  leaves.some((each) => each[of] === undefined)
    ? undefined
    : leaves.reduce((sum, each) => sum + (each[of] ?? 0), 0);

function parent(
  level: ModelItem["level"],
  code: string,
  name: { title: string; leaves: readonly Leaf[] },
): ModelItem {
  const { title, leaves } = name;
  const self = total("self", leaves);
  const appraised = total("appraised", leaves);
  return {
    level,
    code,
    title,
    max: total("max", leaves) ?? 0,
    leaf: false,
    ...(self === undefined ? {} : { self }),
    ...(appraised === undefined ? {} : { appraised }),
  };
}

const leafItem = (level: ModelItem["level"], code: string, each: Leaf): ModelItem => ({
  level,
  code,
  title: each.title,
  max: each.max,
  self: each.self,
  ...(each.appraised === undefined ? {} : { appraised: each.appraised }),
  leaf: true,
});

function criterionItems(parts: Criterion, code: string): ModelItem[] {
  const [only, second] = parts;
  if (only && !second) return [leafItem("criterion", code, only)];
  const title = TITLES[parts.length] ?? "";
  const items = parts.map((each, i) => leafItem("subcriterion", `${code}.${String(i + 1)}`, each));
  return [parent("criterion", code, { title, leaves: parts }), ...items];
}

function itemsOf(fields: readonly Field[], roman: boolean): ModelItem[] {
  return fields.flatMap((criteria, f) => {
    const number = String(f + 1);
    const code = roman ? (ROMAN[f] ?? "") : number;
    const head = parent("field", code, { title: FIELDS[f] ?? "", leaves: criteria.flat() });
    return [head, ...criteria.flatMap((parts, c) => criterionItems(parts, `${number}.${String(c + 1)}`))];
  });
}

/** The items of a scorecard of which at least one leaf is appraised, fields numbered I, II or 1, 2. */
export const scorecardItems: fc.Arbitrary<readonly ModelItem[]> = fc
  .record({ fields: fc.array(field, { minLength: 1, maxLength: 5 }), roman: fc.boolean() })
  .filter(({ fields }) => fields.flat(2).some((each) => each.appraised !== undefined))
  .map(({ fields, roman }) => itemsOf(fields, roman));
