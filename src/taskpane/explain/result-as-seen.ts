import type { SeenCell } from "../reading/cells/cell-as-shown";
import type { CallExplanation } from "./call/call-explanation";
import type { FormulaExplanation } from "./state";

/** The result of a call, with the look of the cell where the cell shows nothing else. */
export function resultAsSeen(
  { value, look }: Pick<FormulaExplanation, "value" | "look">,
  { isWhole, result }: CallExplanation,
): SeenCell {
  return { value: result ?? "", look: isWhole || result === value ? look : null };
}
