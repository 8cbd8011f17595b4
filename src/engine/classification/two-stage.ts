import { abcClasses, defaultAbcSettings, type AbcClass, type AbcSettings } from "./abc";

/** Is the second analysis made over the whole list, or afresh inside each first class? */
export type SecondScope = "list" | "class";
export type TwoStageClass = `${AbcClass}${Lowercase<AbcClass>}`;

/**
 * Two-stage ABC: nine classes, Aa to Cc, from two criteria, such as sales value and number of
 * order lines. Service targets are set per class, the highest for Aa.
 *
 * class = ABC letter of the first criterion + small ABC letter of the second
 *
 * @param values first criterion, one number per item, in one unit
 * @param secondValues second criterion, one number per item, in one unit of its own
 * @param settings the lines and the rule, the same for both analyses
 * @param scope list: the second letter comes from all items together; class: from the items of the
 *   same first class alone, so that each first class has its own a, b and c
 * @returns one class per item, in the order of the items
 * @throws Failure "value" when the lines are not 0 ≤ aShare ≤ bShare ≤ 1
 * @source Varaston palvelukyky ja tehokkuus (kaksivaiheinen ABC-analyysi); Flores & Whybark (1986)
 * @example twoStageClasses([80, 15, 5], [5, 80, 15]) → ["Ac", "Ba", "Cb"]
 * @example twoStageClasses([80, 15, 5], [5, 80, 15], undefined, "class") → ["Aa", "Ba", "Ca"]
 */
export function twoStageClasses(
  values: ArrayLike<number>,
  secondValues: ArrayLike<number>,
  settings: AbcSettings = defaultAbcSettings,
  scope: SecondScope = "list",
): TwoStageClass[] {
  const classify = (part: Float64Array) => abcClasses(part, settings);
  return withSecondStage(abcClasses(values, settings), secondValues, scope, classify);
}

/**
 * The second stage alone, for items whose first class is known.
 *
 * @param classify ABC classes of the values it is given, and the positions of their items
 */
export function withSecondStage(
  first: readonly AbcClass[],
  secondValues: ArrayLike<number>,
  scope: SecondScope,
  classify: (values: Float64Array, items: readonly number[]) => AbcClass[],
): TwoStageClass[] {
  const result = new Array<TwoStageClass>(first.length);
  const all = Array.from(first.keys());
  const groups =
    scope === "list"
      ? [all]
      : (["A", "B", "C"] as const).map((letter) => all.filter((item) => first[item] === letter));
  for (const items of groups) {
    const second = classify(
      Float64Array.from(items, (item) => secondValues[item]),
      items,
    );
    items.forEach((item, k) => {
      result[item] = `${first[item]}${second[k].toLowerCase() as Lowercase<AbcClass>}`;
    });
  }
  return result;
}
