import { loadTwins } from "../../native/load-twins";
import { nativeCall } from "../../native/native-call";
import type { NativeFormulas } from "../../native/native-formulas";
import type { OwnCall } from "../../calls/own-calls";
import type { FindFunction } from "../../catalogue/own-function";
import type { Position } from "../../calls/values/grid";

/** A call in Excel's own functions, with the formula that gives this very cell. */
export interface NativeOfCall extends Omit<NativeFormulas, "formulas" | "isFilled"> {
  formula: NativeFormulas["formulas"][number];
}

/**
 * What every call says in Excel's own functions; null for what has no such formula, or is not known.
 *
 * @param spilled which cell of a spilled result is explained; null where the formula has but one
 */
export async function nativeOfCalls(
  calls: readonly OwnCall[],
  findFunction: FindFunction,
  spilled: Position | null,
): Promise<(NativeOfCall | null)[]> {
  // Without that file everything else is explained all the same.
  const twins = await loadTwins().catch(() => null);
  if (twins === null) return calls.map(() => null);
  return calls.map(({ call, isByCell }) => {
    const spot = isByCell ? spilled : null;
    const found = nativeCall(call, { findFunction, twins }, { spot, isGuarded: false });
    if (found === null) return null;
    const { formulas, needsMicrosoft365, needsArrayEntry } = found;
    const formula = formulas.length === 1 ? formulas[0] : formulas[spilled?.column ?? 0];
    return formula === undefined ? null : { formula, needsMicrosoft365, needsArrayEntry };
  });
}
