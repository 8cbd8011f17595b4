import { spreadOverMean } from "../../engine/demand/variation";
import type { Items } from "../check/items";

/** Coefficient of variation of an item's demand; periods without a number are passed over. */
export function variationOf({ measures }: Items, item: number): number {
  const history = measures
    .map((measure) => measure[item])
    .filter((number) => !Number.isNaN(number));
  return spreadOverMean(history, "sample", history.length);
}
