import { stockAt } from "../../../engine/reorder-plan/stock-path";
import type { Reading, Teller } from "./figure";
import { told } from "./figure-axis";
import { dayAt, fromOrder, tellDay, type PlannedStock } from "./planned-path";

/** What left in each period until today. */
export function pastReadings(plan: PlannedStock, teller: Teller): Reading[] {
  const { history, period } = plan;
  const { planned: words, readingOf } = teller.texts.pictures;
  return history.map((units, k) => ({
    at: [dayAt(plan, k - history.length + 0.5), units],
    lines: [
      words.until(tellDay(plan, teller, k - history.length + 1)),
      readingOf(words.demand(period), told(teller.formats, units)),
    ],
  }));
}

/** The stock at the end of each period, and wherever something happens. */
export function readingsAhead(plan: PlannedStock, teller: Teller): Reading[] {
  const { stock, ordered, order, leadTime, period, periods, receipts, expected } = plan;
  const { planned: words, readingOf } = teller.texts.pictures;
  const after = fromOrder(plan);
  const hasOrder = after.length > 0;
  const times = [...stock, ...after].map(({ time }) => time).filter((time) => time <= periods);
  return [...new Set(times)]
    .sort((one, other) => one - other)
    .map((time) => {
      const units = stockAt(stock, time);
      const arriving = receipts
        .filter((receipt) => Math.max(receipt.time, 0) === time)
        .reduce((sum, { quantity }) => sum + quantity, 0);
      const figures: ([string, number] | null)[] = [
        arriving > 0 ? [words.receipt, arriving] : null,
        hasOrder && time === leadTime ? [words.orderArrives, order] : null,
        [units < 0 ? words.short : words.stock, Math.abs(units)],
        hasOrder && time >= leadTime ? [words.ordered, stockAt(ordered, time)] : null,
        Number.isInteger(time) && time > 0 ? [words.expected(period), expected[time - 1]] : null,
      ];
      return {
        at: [dayAt(plan, time), units],
        lines: [
          tellDay(plan, teller, time),
          ...figures.flatMap((figure) =>
            figure === null ? [] : [readingOf(figure[0], told(teller.formats, figure[1]))],
          ),
        ],
      };
    });
}
