import { spreadOverMean } from "../../../engine/demand/variation";
import type { Items } from "../rows/items";

/**
 * Coefficient of variation of an item's demand; NaN where fewer than two periods are known.
 */
export function variationOf({ measures }: Items, item: number): number {
  const history = measures
    .map((measure) => measure[item])
    .filter((number) => !Number.isNaN(number));
  if (history.length < 2) return NaN;
  return spreadOverMean(history, "sample", history.length);
}
