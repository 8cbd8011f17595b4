import type { AbcRule } from "../../../engine/classification/abc";
import type { SecondScope } from "../../../engine/classification/two-stage";
import { readNumber } from "../../reading/cells/read-number";
import type { DecimalSign } from "../../../workbook/excel/separators";
import type { ListColumns } from "../columns/list-columns";
import type { Formats } from "../../pane/formats";
import { asShare } from "./as-share";
import { withoutPercent } from "../../reading/cells/without-percent";
import { defaultRunSettings, type RunSettings } from "../classes/run-settings";

/** A field of its own in the pane. */
export type LineField = "a" | "b" | "x" | "y" | "margin" | `weight-${number}`;

/** What the user typed: shares in percent, limits and weights as numbers; and what was chosen. */
export interface LineEntries {
  fields: Partial<Record<LineField, string>>;
  rule: AbcRule;
  scope: SecondScope;
  targets: Record<string, number>;
}

export type LineProblem =
  | "noNumber"
  | "outOfRange"
  | "shareNotPercent"
  | "bBelowA"
  | "notAboveZero"
  | "yBelowX"
  | "marginOutOfRange"
  | "notBelowZero"
  | "noWeight";

export type LineProblems = Partial<Record<LineField, LineProblem>>;

/** A wider margin would leave no item to change its class. */
const widestMargin = 20;

export function entriesOf(settings: RunSettings, formats: Formats): LineEntries {
  const { aShare, bShare, xLimit, yLimit, margin, weights, rule, scope, targets } = settings;
  const fields: LineEntries["fields"] = {
    a: formats.lineEntry(aShare),
    b: formats.lineEntry(bShare),
    x: formats.entry(xLimit),
    y: formats.entry(yLimit),
    margin: formats.lineEntry(margin),
  };
  weights.forEach((weight, k) => (fields[`weight-${k}`] = formats.entry(weight)));
  return { fields, rule, scope, targets };
}

export function defaultEntries(formats: Formats): LineEntries {
  return entriesOf(defaultRunSettings, formats);
}

/** The settings the entries stand for, or what is wrong with those that the method needs. */
export function readLines(
  entries: LineEntries,
  { method, further }: Pick<ListColumns, "method" | "further">,
  sign: DecimalSign,
): { settings: RunSettings } | { problems: LineProblems } {
  const problems: LineProblems = {};
  const read = (
    field: LineField,
    by: (entry: string, sign: DecimalSign) => number | LineProblem,
    otherwise: number,
  ): number => {
    const result = by(entries.fields[field] ?? "", sign);
    if (typeof result === "number") return result;
    problems[field] = result;
    return otherwise;
  };
  const { xLimit, yLimit, weights: before } = defaultRunSettings;
  const settings: RunSettings = {
    aShare: asShare(read("a", readPercent, NaN)),
    bShare: asShare(read("b", readPercent, NaN)),
    rule: entries.rule,
    scope: entries.scope,
    xLimit: method === "steadiness" ? read("x", readLimit, NaN) : xLimit,
    yLimit: method === "steadiness" ? read("y", readLimit, NaN) : yLimit,
    margin: asShare(read("margin", readMargin, 0)),
    weights: method === "weighted" ? weightsOf(further.length + 1, read) : before,
    targets: entries.targets,
  };
  if (settings.aShare > settings.bShare) problems.b = "bBelowA";
  if (settings.xLimit > settings.yLimit) problems.y = "yBelowX";
  if (method === "weighted" && settings.weights.every((weight) => weight === 0)) {
    problems["weight-0"] ??= "noWeight";
  }
  return Object.keys(problems).length > 0 ? { problems } : { settings };
}

type ReadField = (
  field: LineField,
  by: (entry: string, sign: DecimalSign) => number | LineProblem,
  otherwise: number,
) => number;

function weightsOf(count: number, read: ReadField): number[] {
  return Array.from({ length: count }, (_, k) => read(`weight-${k}`, readWeight, 0));
}

/** 80, "80 %", "92,5": percent. A number up to 1 is a share that somebody forgot to turn. */
function readPercent(entry: string, sign: DecimalSign): number | LineProblem {
  const percent = readNumber(withoutPercent(entry), sign);
  if (percent === null) return "noNumber";
  if (percent > 0 && percent <= 1) return "shareNotPercent";
  return percent > 0 && percent <= 100 ? percent : "outOfRange";
}

function readMargin(entry: string, sign: DecimalSign): number | LineProblem {
  const percent = entry.trim() === "" ? 0 : readNumber(withoutPercent(entry), sign);
  if (percent === null) return "noNumber";
  return percent >= 0 && percent <= widestMargin ? percent : "marginOutOfRange";
}

function readLimit(entry: string, sign: DecimalSign): number | LineProblem {
  const limit = readNumber(entry, sign);
  if (limit === null) return "noNumber";
  return limit > 0 ? limit : "notAboveZero";
}

/** A weight that nobody has typed is 1: all criteria count alike. */
function readWeight(entry: string, sign: DecimalSign): number | LineProblem {
  const weight = entry.trim() === "" ? 1 : readNumber(entry, sign);
  if (weight === null) return "noNumber";
  return weight >= 0 ? weight : "notBelowZero";
}
