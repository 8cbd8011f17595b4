import type { NativeChart, NativeSeries } from "../../../workbook/chart/native-chart";
import type { Teller } from "./figure";
import { told } from "./figure-axis";
import { fromOrder, stockAtEnd, tellShortDay, type PlannedStock } from "./planned-path";

/** The same by the ends of the periods, as Excel's own chart. */
export function plannedChart(plan: PlannedStock, teller: Teller): NativeChart {
  const { history, expected, periods, period, stock, ordered, receipts } = plan;
  const { safetyStock, reorderPoint } = plan;
  const words = teller.texts.pictures.planned;
  const past = Math.max(history.length - 1, 0);
  const ends = Array.from({ length: past + periods + 1 }, (_, k) => k - past);
  const columns = (
    name: string,
    tone: NativeSeries["tone"],
    unitsAt: (end: number) => number | undefined,
  ): NativeSeries[] => {
    const ys = ends.map((end) => unitsAt(end) ?? null);
    return ys.some((units) => units !== null && units !== 0) ? [{ name, tone, ys }] : [];
  };
  const ahead = (unitsAt: (time: number) => number) =>
    ends.map((time) => (time < 0 ? null : unitsAt(time)));
  const level = (name: string, units: number, tone: NativeSeries["tone"]): NativeSeries => ({
    ...{ name, tone, as: "line" },
    ys: ends.map(() => units),
  });
  const withOrder: NativeSeries = {
    ...{ name: words.ordered, tone: "unsure", as: "line" },
    ys: ahead((time) => stockAtEnd(ordered, time)),
  };
  const arriving = (end: number) =>
    receipts
      .filter(({ time }) => endAfter(time) === end)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    ...{ type: "columns", title: words.title, xTitle: words.x, yTitle: words.y },
    xs: ends.map((time) => tellShortDay(plan, teller, time)),
    series: [
      ...columns(words.demand(period), "quiet", (end) => history[history.length - 1 + end]),
      ...columns(words.expected(period), "third", (end) => expected[end - 1]),
      ...columns(words.receipt, "main", (end) => arriving(end) || undefined),
      {
        ...{ name: words.stock, tone: "main", as: "line" },
        ys: ahead((time) => stockAtEnd(stock, time)),
      },
      ...(fromOrder(plan).length === 0 ? [] : [withOrder]),
      level(words.reorder(told(teller.formats, reorderPoint)), reorderPoint, "second"),
      level(words.safety(told(teller.formats, safetyStock)), safetyStock, "ink"),
      ...runOutMark(plan, teller, ends),
    ],
  };
}

/** The end of the period in which something happens: what arrives on the last of its days comes after it. */
function endAfter(time: number): number {
  return time <= 0 ? 0 : Math.floor(time) + 1;
}

/** Where the stock is nothing, at the end of the period in which it runs out; its name says the day. */
function runOutMark(plan: PlannedStock, teller: Teller, ends: readonly number[]): NativeSeries[] {
  const { runOut } = plan;
  const words = teller.texts.pictures.planned;
  const at = Math.max(0, Math.ceil(runOut));
  if (!ends.includes(at)) return [];
  const name = runOut <= 0 ? words.outToday : words.runsOut(tellShortDay(plan, teller, runOut));
  return [{ name, tone: "bad", as: "points", ys: ends.map((end) => (end === at ? 0 : null)) }];
}
