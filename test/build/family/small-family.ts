import { choice, data, number } from "../../../src/functions/arguments/argument";

/** A family of functions for the tests of what is made from doc comments. */

/**
 * Which statistic.
 * @customenum {string}
 */
export enum Statistic {
  /** The mean. */
  average = "average",
  /** The largest. */
  maximum = "maximum",
}

/**
 * Lead time, in days: from the order
 * to its receipt. Whole days & parts < 1.
 *
 * @customfunction LEAD.TIME LEAD.TIME
 * @question How long does it take?
 * @param ordered Day of the order, as a date.
 * @param received Day of the receipt,
 *   as a date.
 * @param [statistic] What to say of several.
 * @returns Days.
 * @formula \text{days} = \text{received} - \dfrac{\text{ordered}}{d}
 * @where d: one day.
 * @throws #NUM! The receipt lies before the order.
 * @case Ordered at 1.5 and received at 4: it took 2.5
 *   days.
 * @native {received}-{ordered}
 * @example LEAD.TIME(1.5, 4) = 2.5
 * @example LEAD.TIME({1; 2}, {4; 6}, "maximum") = 4
 * @source A book, ch. 1
 * @remarks Days are calendar days.
 * @see LEAD.TIME
 */
export function leadTime(
  ordered: number[][],
  received: number[][],
  statistic?: Statistic,
): number[][] {
  return statistic ? received : ordered;
}

leadTime.described = [
  data(number("ordered")),
  data(number("received")),
  choice("statistic", Object.values(Statistic)),
].map((argument) => ({ ...argument, isPerCell: false, isPerRow: false }));

/** No function of Excel's. */
export function other(): number {
  return 0;
}
