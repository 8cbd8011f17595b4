import type { Expression } from "../../formula/expression";
import { BoundToPlace, onOtherSheet } from "../../formula/on-other-sheet";
import { replaceCalls } from "../../formula/replace-calls";
import { ownCalls, type OwnCall } from "../../calls/own-calls";
import { nativeCall, type Ours } from "../../native/native-call";
import type { Spot } from "../../native/part-of";

/** Why a cell has no formula in plain Excel on a sheet of its own. */
export type NoTwin = "none" | "bound";

/**
 * The whole formula of a cell in Excel's own functions, as it reads on another sheet.
 *
 * @param spot which cell of a spilled result is meant; null where the formula has but one
 */
export function twinOfCell(
  expression: Expression,
  sheetName: string,
  ours: Ours,
  spot: Spot | null,
): Expression | NoTwin {
  let moved: Expression;
  try {
    moved = onOtherSheet(expression, sheetName);
  } catch (error) {
    if (error instanceof BoundToPlace) return "bound";
    throw error;
  }
  const calls = new Map<Expression, OwnCall>(
    ownCalls(moved, (name) => ours.findFunction(name)).map((each) => [each.call, each]),
  );
  // What Excel makes of each cell of a spilled result is not known here.
  if (spot !== null && ![...calls.values()].some(({ isWhole }) => isWhole)) return "none";
  return inNative(moved, calls, ours, spot) ?? "none";
}

function inNative(
  whole: Expression,
  calls: ReadonlyMap<Expression, OwnCall>,
  ours: Ours,
  spot: Spot | null,
): Expression | null {
  let isKnown = true;
  const made = replaceCalls(whole, (call) => {
    const own = calls.get(call);
    if (own === undefined) return undefined;
    const found = nativeCall(call, ours, { spot: own.isByCell ? spot : null, isGuarded: false });
    const formula = found?.formulas[found.formulas.length === 1 ? 0 : (spot?.column ?? -1)];
    if (formula !== undefined) return formula;
    isKnown = false;
    return call;
  });
  return isKnown ? made : null;
}
