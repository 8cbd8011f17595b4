import { abcClasses, type AbcClass, type AbcSettings } from "./abc";
import { xyzClass, type XyzClass, type XyzSettings } from "./xyz";

/**
 * ABC classes that change only when an item has clearly crossed a line, so that items near a line do
 * not change back and forth from one month to the next.
 *
 * An item leaves its class for a worse one only beyond line + margin, and for a better one only
 * within line − margin; an item without a former class is classified by the lines themselves.
 *
 * @param values one number per item, in one unit, as for `abcClasses`
 * @param before the class of each item in the last run; null for an item that had none
 * @param settings the lines and the rule
 * @param margin share by which a line must be crossed, 0 to 1; with 0 the classes are those of
 *   `abcClasses`
 * @returns one class per item; never better than B, or than A, for an item without a positive value
 * @throws Failure "value" when the lines are not 0 ≤ aShare ≤ bShare ≤ 1
 * @source the hysteresis of a Schmitt trigger, applied to the lines
 * @example steadyAbcClasses([75, 10, 10, 5], ["A", "A", "B", "C"], { aShare: 0.74, bShare: 0.95, rule: "crossing" }, 0.02) → ["A", "A", "B", "C"]
 */
export function steadyAbcClasses(
  values: ArrayLike<number>,
  before: ArrayLike<AbcClass | null>,
  settings: AbcSettings,
  margin: number,
): AbcClass[] {
  const plain = abcClasses(values, settings);
  if (margin === 0) return plain;
  const wide = abcClasses(values, moved(settings, margin));
  const narrow = abcClasses(values, moved(settings, -margin));
  return plain.map((name, item) => {
    const former = before[item];
    if (former === null) return name;
    if ((former === "A" ? wide : narrow)[item] === "A") return "A";
    return (former === "C" ? narrow : wide)[item] === "C" ? "C" : "B";
  });
}

function moved({ aShare, bShare, rule }: AbcSettings, by: number): AbcSettings {
  const within = (share: number) => Math.min(1, Math.max(0, share + by));
  return { aShare: within(aShare), bShare: within(bShare), rule };
}

/**
 * XYZ class that changes only when the variation has crossed a limit by a margin.
 *
 * @param history demand per period, units; at least two periods
 * @param before the item's class in the last run, or null
 * @param settings the two limits and the kind of deviation
 * @param margin points of the coefficient of variation, 0 or more
 * @param count how many of the numbers to look at, where a buffer is longer than the history
 * @returns the class
 * @throws Failure "unavailable" below two periods, "value" when xLimit lies above yLimit
 * @source the hysteresis of a Schmitt trigger, applied to the limits
 * @example steadyXyzClass([49, 100, 151], "X", { xLimit: 0.5, yLimit: 1, deviation: "sample" }, 0.02) → "X"
 */
export function steadyXyzClass(
  history: ArrayLike<number>,
  before: XyzClass | null,
  settings: XyzSettings,
  margin: number,
  count = history.length,
): XyzClass {
  if (before === null) return xyzClass(history, settings, count);
  const xLimit = settings.xLimit + (before === "X" ? margin : -margin);
  const yLimit = settings.yLimit + (before === "Z" ? -margin : margin);
  return xyzClass(history, { ...settings, xLimit, yLimit }, count);
}
