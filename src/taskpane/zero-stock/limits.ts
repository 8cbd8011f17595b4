import { defaultZeroStockLimits, type ZeroStockLimits } from "../../engine/policy/zero-stock";
import { readNumber } from "../reading/cells/read-number";
import type { DecimalSign } from "../../workbook/excel/separators";
import { shownNumber } from "../pane/shown-number";
import type { Formats } from "../pane/formats";

export type LimitName = keyof ZeroStockLimits;
export const limitNames: LimitName[] = [
  "leadTime",
  "leadTimeCv",
  "demandCv",
  "unitValue",
  "turnover",
];

/** The limits as the user typed them. */
export type LimitEntries = Record<LimitName, string>;
export type LimitProblem = "noNumber" | "negative";
export type LimitProblems = Partial<Record<LimitName, LimitProblem>>;

/** Each limit as it stands in its field. */
export function entriesOf(limits: ZeroStockLimits, formats: Formats): LimitEntries {
  return forEachLimit((name) => formats.entry(limits[name]));
}

export function defaultEntries(formats: Formats): LimitEntries {
  return entriesOf(defaultZeroStockLimits, formats);
}

/** The limits that the entries stand for, or what is wrong with each of them. */
export function readLimits(
  entries: LimitEntries,
  sign: DecimalSign,
): { limits: ZeroStockLimits } | { problems: LimitProblems } {
  const read = forEachLimit((name) => readNumber(entries[name].trim(), sign));
  const problems: LimitProblems = {};
  for (const name of limitNames) {
    const limit = read[name];
    if (limit === null) problems[name] = "noNumber";
    else if (limit < 0) problems[name] = "negative";
  }
  return Object.keys(problems).length > 0 ? { problems } : { limits: read as ZeroStockLimits };
}

/** Each limit as a sentence has it. */
export function limitsInWords(limits: ZeroStockLimits, formats: Formats): LimitEntries {
  return forEachLimit((name) => shownNumber(formats, limits[name]));
}

function forEachLimit<Value>(make: (name: LimitName) => Value): Record<LimitName, Value> {
  return Object.fromEntries(limitNames.map((name) => [name, make(name)])) as Record<
    LimitName,
    Value
  >;
}
