import { longestFormula } from "../../formula/longest-formula";
import { partsOf, type Call, type Expression } from "../../formula/expression";
import { print } from "../../formula/print";
import { replaceCalls } from "../../formula/replace-calls";
import { nativeCall, type Ours } from "../../native/native-call";
import type { NativeFormulas } from "../../native/native-formulas";
import type { OwnCell } from "../find/found";
import { markFormula, markPart } from "../marks/mark-formula";
import type { Choices, Reason } from "./choices";

/** Each row of such a formula looks at all rows: beyond this Excel would stand still. */
const mostRows = 3_000;

export interface InExcelsOwn {
  /** For each cell that the former formula filled; "" where the first one fills it. */
  formulas: string[][];
  needsMicrosoft365: boolean;
}

/** A formula of ours in Excel's own functions, marked with what it was; or why there is none. */
export function inExcelsOwn(
  cell: OwnCell,
  ours: Ours,
  { readers, isGuarded }: Choices,
): InExcelsOwn | Reason {
  const one = asOne(cell, ours, isGuarded);
  if (typeof one !== "string" && !one.needsMicrosoft365) return one;
  const filled = asMany(cell, ours, isGuarded);
  if (typeof filled !== "string" && !filled.needsMicrosoft365) return filled;
  const late = [one, filled].find((found) => typeof found !== "string");
  if (late !== undefined) return readers === "microsoft365" ? late : "needsMicrosoft365";
  return filled === "tooManyRows" || filled === "tooLong" ? filled : one;
}

/** As one formula, which spills where the former one did. */
function asOne(cell: OwnCell, ours: Ours, isGuarded: boolean): InExcelsOwn | Reason {
  const inside: NativeFormulas[] = [];
  const expression = replaced(cell.expression, ours, isGuarded, inside);
  if (expression === null) return "noFormula";
  const isOurs = wholeCall(cell.expression, ours) !== null;
  const first = print(
    markFormula(expression, { ...cell, rows: 1, columns: 1 }, isOurs && isNumber(cell, expression)),
  );
  return fitting(
    cell,
    (row, column) => (row + column === 0 ? `=${first}` : ""),
    inside.some(({ needsMicrosoft365 }) => needsMicrosoft365),
  );
}

/** As a formula for each cell, where the former one is nothing but a call of ours. */
function asMany(cell: OwnCell, ours: Ours, isGuarded: boolean): InExcelsOwn | Reason {
  const call = wholeCall(cell.expression, ours);
  if (call === null) return "noFormula";
  const formulas: Expression[][] = [];
  let needsMicrosoft365 = false;
  for (let row = 0; row < cell.rows; row++) {
    formulas.push([]);
    for (let column = 0; column < cell.columns; column++) {
      const found = nativeCall(call, ours, { spot: { row, column }, isGuarded });
      const all = found?.formulas ?? [];
      const formula = all.length === 1 ? all[0] : all[column];
      if (found === null || formula === undefined) return "noFormula";
      if (found.isFilled && cell.rows > mostRows) return "tooManyRows";
      needsMicrosoft365 ||= found.needsMicrosoft365;
      formulas[row].push(formula);
    }
  }
  return fitting(
    cell,
    (row, column) => {
      const formula = formulas[row][column];
      const isPlain = isNumber(cell, formula);
      const whole = row + column === 0;
      const bearing = whole
        ? markFormula(formula, cell, isPlain)
        : markPart(formula, { row, column }, isPlain);
      return `=${print(bearing)}`;
    },
    needsMicrosoft365,
  );
}

function fitting(
  { rows, columns }: OwnCell,
  formulaAt: (row: number, column: number) => string,
  needsMicrosoft365: boolean,
): InExcelsOwn | Reason {
  const formulas = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => formulaAt(row, column)),
  );
  const isTooLong = formulas.flat().some(({ length }) => length > longestFormula);
  return isTooLong ? "tooLong" : { formulas, needsMicrosoft365 };
}

/** Everything of ours in it in Excel's own functions; null where something has no such formula. */
function replaced(
  expression: Expression,
  ours: Ours,
  isGuarded: boolean,
  inside: NativeFormulas[],
): Expression | null {
  let isKnown = true;
  const made = replaceCalls(expression, (call) => {
    if (ours.findFunction(call.name) === undefined) return undefined;
    const found = nativeCall(call, ours, { spot: null, isGuarded });
    if (found === null || found.formulas.length > 1) {
      isKnown = false;
      return call;
    }
    inside.push(found);
    return found.formulas[0];
  });
  return isKnown ? made : null;
}

/** The call of ours that a formula is nothing but. */
function wholeCall(expression: Expression, ours: Ours): Call | null {
  if (expression.kind === "parentheses") return wholeCall(expression.inside, ours);
  if (expression.kind === "sign" && expression.sign === "+") return wholeCall(expression.of, ours);
  if (expression.kind !== "call") return null;
  return ours.findFunction(expression.name) === undefined ? null : expression;
}

/** Whether a formula gives numbers only: adding to anything else would change it. */
function isNumber({ value }: OwnCell, formula: Expression): boolean {
  return typeof value === "number" && !holdsText(formula);
}

function holdsText(expression: Expression): boolean {
  const isText =
    expression.kind === "text" || (expression.kind === "pair" && expression.operator === "&");
  return isText || partsOf(expression).some(holdsText);
}
