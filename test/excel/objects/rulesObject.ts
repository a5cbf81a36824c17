/** Conditional formats: those whose areas meet a range. Only custom formulas can be added. */
import { touches } from "../../../src/core/edits/blocks";
import { areaOf, type ModelRule, type Rect, type SheetModel } from "../model/sheetModel";
import { notEmulated, type HostObject } from "../wire";
import { areasObject } from "./rangeObject";

let count = 0;

export function rulesObject(sheet: SheetModel, rect: Rect): HostObject {
  const here = (): ModelRule[] =>
    sheet.rules.filter(({ areas }) => areas.some((area) => touches(areaOf(area), areaOf(rect))));
  return {
    type: "ConditionalFormatCollection",
    items: () => here().map((rule) => ruleObject(sheet, rule)),
    item: (key) => {
      const rule = sheet.rules.find(({ id }) => id === key);
      return rule ? ruleObject(sheet, rule) : null;
    },
    make: {
      Add: (type) => {
        sheet.refuseWhenProtected("a conditional format");
        if (type !== "Custom") throw notEmulated(`conditional formats of the type ${String(type)}`);
        const rule = { id: `rule-${(count += 1)}`, type, areas: [rect], formula: "", style: new Map() };
        sheet.rules.push(rule);
        return ruleObject(sheet, rule);
      },
    },
  };
}

function ruleObject(sheet: SheetModel, rule: ModelRule): HostObject {
  const custom = (): HostObject | null => (rule.type === "Custom" ? customObject(rule) : null);
  return {
    type: "ConditionalFormat",
    identity: { Id: rule.id },
    get: { Id: () => rule.id, Type: () => rule.type },
    child: { Custom: custom, CustomOrNullObject: custom },
    make: { GetRanges: () => areasObject(sheet, rule.areas) },
    call: {
      Delete: () => {
        sheet.refuseWhenProtected("a conditional format");
        sheet.rules = sheet.rules.filter((each) => each !== rule);
      },
    },
  };
}

function customObject(rule: ModelRule): HostObject {
  const keep = (name: string) => (value: unknown) => void rule.style.set(name, value);
  const format = (): HostObject => ({
    type: "ConditionalRangeFormat",
    child: {
      Font: () => ({ type: "ConditionalRangeFont", set: { Bold: keep("Bold"), Color: keep("Color") } }),
      Fill: () => ({ type: "ConditionalRangeFill", set: { Color: keep("Fill") } }),
    },
  });
  return {
    type: "CustomConditionalFormat",
    child: {
      Format: format,
      Rule: () => ({
        type: "ConditionalFormatRule",
        get: { Formula: () => rule.formula },
        set: {
          Formula: (value) => {
            rule.formula = String(value);
          },
        },
      }),
    },
  };
}
