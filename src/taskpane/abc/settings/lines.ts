import { readNumber } from "../../reading/cells/read-number";
import type { DecimalSign } from "../../../workbook/excel/separators";
import type { ListColumns } from "../columns/list-columns";
import type { Formats } from "../../pane/formats";
import { asShare } from "./as-share";
import { withoutPercent } from "../../reading/cells/without-percent";
import { defaultRunSettings } from "../classes/default-settings";
import type { RunSettings } from "../classes/run-settings";
import type { MethodSettings } from "../methods/method";
import { methods } from "../methods/methods";
import type { LineEntries, LineField, LineProblem, LineProblems, ReadField } from "./line-entries";

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
  columns: Pick<ListColumns, "method" | "further">,
  sign: DecimalSign,
): { settings: RunSettings } | { problems: LineProblems } {
  const problems: LineProblems = {};
  const read: ReadField = (field, by, otherwise) => {
    const result = by(entries.fields[field] ?? "", sign);
    if (typeof result === "number") return result;
    problems[field] = result;
    return otherwise;
  };
  const own = methods[columns.method].settings;
  const readOwn = (place: MethodSettings["place"]) =>
    own?.place === place ? own.read?.(read, columns) : {};
  const { xLimit, yLimit, weights } = defaultRunSettings;
  // The keyboard goes to the first field with a problem, in the order in which they are read.
  const settings: RunSettings = {
    aShare: asShare(read("a", readPercent, NaN)),
    bShare: asShare(read("b", readPercent, NaN)),
    rule: entries.rule,
    scope: entries.scope,
    ...{ xLimit, yLimit },
    ...readOwn("belowRule"),
    margin: asShare(read("margin", readMargin, 0)),
    weights,
    ...readOwn("aboveLines"),
    targets: entries.targets,
  };
  const clashes: LineProblems = {
    ...(settings.aShare > settings.bShare ? { b: "bBelowA" } : {}),
    ...own?.clashes?.(settings),
  };
  for (const field of Object.keys(clashes) as LineField[]) problems[field] ??= clashes[field];
  return Object.keys(problems).length > 0 ? { problems } : { settings };
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
