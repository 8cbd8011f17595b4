import { Failure } from "../failure";
import { abcClasses, defaultAbcSettings, type AbcClass, type AbcSettings } from "./abc";
import { descendingOrder } from "./descending-order";
import { areEqual } from "./equal-values";
import { inSafeScale } from "./safe-scale";

/**
 * Weighted score of every item over several criteria.
 *
 * score = Σ weight · value / total of the criterion, over Σ weight
 *
 * Each criterion counts as a share of its own total, so that currency, pieces and order lines can
 * be added; with nothing below 0 the scores of all items together are 1.
 *
 * @param criteria one list per criterion, each with one number per item; negative values are left
 *   out of the total and count against their item; a criterion without any value counts as nothing
 * @param weights one per criterion, 0 or more, in any scale
 * @returns one share per item; equal ones are equal to the last digit
 * @throws Failure "value" when no weight is above 0
 * @source Flores & Whybark (1986); Vollmann, Berry & Whybark, multiple-criteria ABC
 * @example multiCriteriaScores([[60, 40], [1, 3]], [1, 1]) → [0.425, 0.575]
 */
export function multiCriteriaScores(
  criteria: readonly ArrayLike<number>[],
  weights: readonly number[],
): Float64Array {
  const parts = weightShares(weights);
  const scores = new Float64Array(criteria[0].length);
  criteria.forEach((values, k) => addCriterion(scores, values, parts[k]));
  return joined(scores);
}

/**
 * The weights as shares of all of them together.
 *
 * @throws Failure "value" when no weight is above 0
 * @example weightShares([3, 1]) → [0.75, 0.25]
 */
export function weightShares(weights: readonly number[]): number[] {
  const heaviest = Math.max(...weights);
  if (!(heaviest > 0)) {
    throw new Failure("value", "noWeight");
  }
  const together = weights.reduce((sum, weight) => sum + weight / heaviest, 0);
  return weights.map((weight) => weight / heaviest / together);
}

/** Adds one criterion to the scores: a step of `multiCriteriaScores`, for lists that take a while. */
export function addCriterion(
  scores: Float64Array,
  values: ArrayLike<number>,
  weightShare: number,
): void {
  const { scaled, total } = inSafeScale(values);
  if (total === 0) return;
  for (let item = 0; item < scores.length; item++) {
    const part = weightShare * (scaled[item] / total);
    // What takes away all there was leaves nothing, not the last digit of its rounding.
    scores[item] = areEqual(scores[item], -part) ? 0 : scores[item] + part;
  }
}

/**
 * ABC classes over several criteria at once: one class per item from its weighted score.
 *
 * @param criteria one list per criterion, each with one number per item
 * @param weights one per criterion, 0 or more, in any scale
 * @param settings the lines and the rule
 * @returns one class per item, in the order of the items
 * @throws Failure "value" when no weight is above 0 or the lines are not 0 ≤ aShare ≤ bShare ≤ 1
 * @source Flores & Whybark (1986); AGR, ABC across six dimensions
 * @example multiCriteriaClasses([[85, 12, 3], [10, 88, 2]], [1, 1]) → ["A", "A", "C"]
 */
export function multiCriteriaClasses(
  criteria: readonly ArrayLike<number>[],
  weights: readonly number[],
  settings: AbcSettings = defaultAbcSettings,
): AbcClass[] {
  return abcClasses(multiCriteriaScores(criteria, weights), settings);
}

/** Items whose scores differ by rounding alone get the same score, and so the same class. */
export function joined(scores: Float64Array): Float64Array {
  let leader = NaN;
  let before = NaN;
  for (const item of descendingOrder(scores)) {
    const score = scores[item];
    if (!areEqual(before, score)) leader = score;
    before = score;
    scores[item] = leader;
  }
  return scores;
}
