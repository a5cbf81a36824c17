/** The points that a target's text asks for: "2", "1,5 điểm", "từ 1 điểm lên 2 điểm", "tăng thêm 0,5 điểm". */
import { add, parsePoints, type Points } from "../../scorecard/points";
import { flatText } from "../ratio/flatText";

const FIGURE = String.raw`(\d+(?:[.,]\d+)?)`;
const ALONE = new RegExp(String.raw`^\s*${FIGURE}\s*(?:diem|d)?\s*\.?\s*$`);
const WITH_UNIT = new RegExp(String.raw`${FIGURE}(?:\s*/\s*${FIGURE})?\s*diem(?![a-z])`, "g");
const IS_LOSS = /(?:^|[^a-z])(?:tru|mat|thieu|giam)\s*(?:them|qua|di)?\s*$/;
const IS_MORE = /(?:^|[^a-z])(?:tang|them)\s*(?:them|it nhat|duoc)?\s*$/;
const IS_GOAL = /(?:^|[^a-z])(?:len|dat|duoc|toi da|den)\s*(?:muc|it nhat|toi da|tu)?\s*$/;

const pointsIn = (figure: string | undefined): Points | undefined =>
  parsePoints((figure ?? "").replace(",", "."));

/** Points to reach; undefined where the text names none or more than one without saying which is the goal. */
export function saidAim(target: string, obtained: Points): Points | undefined {
  const { flat } = flatText(target);
  const alone = ALONE.exec(flat);
  if (alone) return pointsIn(alone[1]);
  const figures = [...flat.matchAll(WITH_UNIT)].map(({ 1: figure, index }) => ({
    points: pointsIn(figure),
    before: flat.slice(0, index),
  }));
  const wanted = figures.filter(({ before }) => !IS_LOSS.test(before));
  const goals = wanted.filter(({ before }) => IS_GOAL.test(before));
  const [only, another] = goals.length > 0 ? goals : wanted;
  if (only?.points === undefined || another) return undefined;
  return IS_MORE.test(only.before) ? add(obtained, only.points) : only.points;
}
