import type { NativeChart, NativeSeries } from "../../../workbook/chart/chart-content";
import type { Teller } from "./figure";
import { told } from "./figure-axis";
import { fromOrder, stockAtEnd, tellShortDay, type PlannedStock } from "./planned-path";

/** The same by the ends of the periods, as Excel's own chart. */
export function plannedChart(plan: PlannedStock, teller: Teller): NativeChart {
  const { history, periods, period, stock, ordered, safetyStock, reorderPoint } = plan;
  const words = teller.texts.pictures.planned;
  const past = Math.max(history.length - 1, 0);
  const ends = Array.from({ length: past + periods + 1 }, (_, k) => k - past);
  const ahead = (unitsAt: (time: number) => number) =>
    ends.map((time) => (time < 0 ? null : unitsAt(time)));
  const level = (name: string, units: number, tone: NativeSeries["tone"]): NativeSeries => ({
    ...{ name, tone, as: "line" },
    ys: ends.map(() => units),
  });
  const demand: NativeSeries = {
    ...{ name: words.demand(period), tone: "third" },
    ys: ends.map((time) => history[history.length - 1 + time] ?? null),
  };
  const withOrder: NativeSeries = {
    ...{ name: words.ordered, tone: "unsure", as: "line" },
    ys: ahead((time) => stockAtEnd(ordered, time)),
  };
  return {
    ...{ type: "columns", title: words.title, xTitle: words.x, yTitle: words.y },
    xs: ends.map((time) => tellShortDay(plan, teller, time)),
    series: [
      ...(history.length === 0 ? [] : [demand]),
      {
        ...{ name: words.stock, tone: "main", as: "line" },
        ys: ahead((time) => stockAtEnd(stock, time)),
      },
      ...(fromOrder(plan).length === 0 ? [] : [withOrder]),
      level(words.reorder(told(teller.formats, reorderPoint)), reorderPoint, "second"),
      level(words.safety(told(teller.formats, safetyStock)), safetyStock, "ink"),
    ],
  };
}
