import type { Cell, Place } from "../../workbook/excel/types";
import type { CallExplanation } from "./call/call-explanation";
import type { CellExplanation } from "../pane/pane";
import { slice } from "../pane/slice";
import type { Trail } from "./go-to/trail";
import type { Labels } from "./labels/labels";
import type { NativeOfCall } from "./native/native-of-call";
import type { OwnCell, PlainFormula } from "./precedents/precedents";
import type { Look } from "../reading/cells/cell-as-shown";
import type { UnknownName } from "./unknown/unknown-names";
import type { Expression } from "../formula/expression";

/** What the explanation of the active cell knows. */
export interface ExplainState {
  /** Looks at the active cell so far; an answer to an older one is out of date. */
  looks: number;
  explanation: Explanation;
  /** What was said to screen readers last, so that nothing is said twice. */
  said: string;
  /** Null where the user came by selecting. */
  trail: Trail | null;
  /** Values that the user tries in place of the cell's, for each call by the names of its arguments. */
  tried: Tried;
}

export type Tried = Record<number, Record<string, number>>;

export const explainPart = slice<ExplainState>("explain", () => ({
  looks: 0,
  explanation: { kind: "looking" },
  said: "",
  trail: null,
  tried: {},
}));

export type Explanation =
  | { kind: "looking" }
  /** The workbook or the catalogue could not be read; the sentence says why. */
  | { kind: "refused"; sentence: string }
  /** A cell without a formula, and the cells with functions of ours on its sheet. */
  | { kind: "nothing"; place: Place; isUsing: boolean; cells: OwnCell[] }
  | PlainFormula
  | { kind: "unreadable"; place: Place; formula: string }
  /** Too many brackets, steps or areas to be followed. */
  | { kind: "tooDeep"; place: Place; formula: string }
  | FormulaExplanation
  | { kind: "written"; place: Place; told: CellExplanation };

export interface FormulaExplanation {
  kind: "formula";
  place: Place;
  expression: Expression;
  value: Cell;
  look: Look;
  spillParent: string | null;
  calls: CallExplanation[];
  /** Each of the calls in Excel's own functions; null for one that has no such formula. */
  native: (NativeOfCall | null)[];
  /** What the sheet calls the cells of the arguments. */
  labels: Labels;
  /** Functions that Excel does not know; null unless that is what the cell shows. */
  unknown: UnknownName[] | null;
  /** Why the cell shows what it shows, where a part of the pane has just found that out. */
  reasons: string[];
}
