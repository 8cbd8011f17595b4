import {
  defaultAbcSettings,
  type AbcRule,
  type AbcSettings,
} from "../../engine/classification/abc";
import { readNumber, type DecimalSign } from "../check/read-number";
import type { Formats } from "../state/formats";

/** The two lines as the user typed them, in percent, and the rule. */
export interface LineEntries {
  a: string;
  b: string;
  rule: AbcRule;
}

export type LineProblem = "noNumber" | "outOfRange" | "shareNotPercent" | "bBelowA";

export interface LineProblems {
  a?: LineProblem;
  b?: LineProblem;
}

export function entriesOf(settings: AbcSettings, formats: Formats): LineEntries {
  return {
    a: formats.lineEntry(settings.aShare),
    b: formats.lineEntry(settings.bShare),
    rule: settings.rule,
  };
}

export function defaultEntries(formats: Formats): LineEntries {
  return entriesOf(defaultAbcSettings, formats);
}

/** The settings the entries stand for, or what is wrong with each of them. */
export function readLines(
  entries: LineEntries,
  sign: DecimalSign,
): { settings: AbcSettings } | { problems: LineProblems } {
  const a = readPercent(entries.a, sign);
  const b = readPercent(entries.b, sign);
  const problems: LineProblems = {};
  if (typeof a === "string") problems.a = a;
  if (typeof b === "string") problems.b = b;
  if (typeof a === "number" && typeof b === "number") {
    if (a <= b) return { settings: { aShare: a / 100, bShare: b / 100, rule: entries.rule } };
    problems.b = "bBelowA";
  }
  return { problems };
}

/** 80, "80 %", "92,5": percent. A number up to 1 is a share that somebody forgot to turn. */
function readPercent(entry: string, sign: DecimalSign): number | LineProblem {
  const percent = readNumber(entry.replace(/\s*%\s*$/, ""), sign);
  if (percent === null) return "noNumber";
  if (percent > 0 && percent <= 1) return "shareNotPercent";
  return percent > 0 && percent <= 100 ? percent : "outOfRange";
}
