import type { AbcRule } from "../../../engine/classification/abc";
import type { SecondScope } from "../../../engine/classification/two-stage";
import type { PaneTexts } from "../../../locales";
import type { DecimalSign } from "../../../workbook/excel/separators";

/** A field of its own in the pane. */
export type LineField = "a" | "b" | "x" | "y" | "margin" | `weight-${number}`;

/** What the user typed: shares in percent, limits and weights as numbers; and what was chosen. */
export interface LineEntries {
  fields: Partial<Record<LineField, string>>;
  rule: AbcRule;
  scope: SecondScope;
  targets: Record<string, number>;
}

/** Each has its sentence. */
export type LineProblem = keyof PaneTexts["choose"]["problems"];

export type LineProblems = Partial<Record<LineField, LineProblem>>;

/** What was typed into a field as a number, and `otherwise` where it is none. */
export type ReadField = (
  field: LineField,
  by: (entry: string, sign: DecimalSign) => number | LineProblem,
  otherwise: number,
) => number;
