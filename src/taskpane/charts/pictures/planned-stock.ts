import { stockAt, type StockPoint } from "../../../engine/reorder-plan/stock-path";
import { dayAxis } from "./day-axis";
import type { AreaTone, Figure, Point2, Shape, Teller } from "./figure";
import { roundAxis, told } from "./figure-axis";
import { plannedChart } from "./planned-chart";
import { dayAt, fromOrder, tellDay, tellShortDay, type PlannedStock } from "./planned-path";
import { cutBelow, shortStretches } from "./planned-shortage";
import { pastReadings, readingsAhead } from "./planned-readings";

/** Of more receipts the numbers would touch. */
const mostNumbers = 3;
/** What is short takes at most so much of the room that the stock takes: it only says how long. */
const mostBelow = 0.5;

/** What left until today, and the stock from today on: as it stands, and with the order placed today. */
export function plannedStock(plan: PlannedStock, teller: Teller): Figure {
  const words = teller.texts.pictures.planned;
  const { formats } = teller;
  const { history, expected, period, periods, stock, safetyStock, reorderPoint } = plan;
  const after = fromOrder(plan);
  const ways = [...stock, ...after].map(unitsOf);
  const units = [safetyStock, reorderPoint, ...history, ...expected, ...ways];
  const deepest = -mostBelow * Math.max(0, ...units);
  const y = roundAxis(formats, words.y, [0, ...units.map((each) => Math.max(each, deepest))]);
  const line = (path: readonly StockPoint[]) => cutBelow(placed(plan, path), y.range[0]);
  return {
    id: "planned-stock",
    title: words.title,
    description: describe(plan, teller),
    x: dayAxis(formats, words.x, [dayAt(plan, -history.length), dayAt(plan, periods)]),
    y,
    shapes: [
      ...demandBars(plan, history, -history.length, words.demand(period), "quiet"),
      ...demandBars(plan, expected, 0, words.expected(period), "dotted"),
      ...shortStretches(line(stock), words.short),
      { kind: "line", name: words.stock, points: line(stock), tone: "main" },
      ...(after.length === 0
        ? []
        : [
            {
              kind: "line",
              name: words.ordered,
              points: line(after),
              tone: "second",
            } as const,
          ]),
      { kind: "level", at: safetyStock, text: words.safety(told(formats, safetyStock)) },
      { kind: "level", at: reorderPoint, text: words.reorder(told(formats, reorderPoint)) },
      ...receiptPoints(plan, teller),
      ...momentRules(plan, teller),
    ],
    readings: [...pastReadings(plan, teller), ...readingsAhead(plan, teller)],
    native: plannedChart(plan, teller),
  };
}

function unitsOf({ stock }: StockPoint): number {
  return stock;
}

function placed(plan: PlannedStock, path: readonly StockPoint[]): Point2[] {
  return path
    .filter(({ time }) => time <= plan.periods)
    .map(({ time, stock }): Point2 => [dayAt(plan, time), stock]);
}

/** What leaves in periods one after the other, the first of which begins at `from`. */
function demandBars(
  plan: PlannedStock,
  demand: readonly number[],
  from: number,
  name: string,
  tone: AreaTone,
): Shape[] {
  if (demand.every((units) => units === 0)) return [];
  const bars = demand.map((units, k) => {
    const start = from + k;
    return { from: dayAt(plan, start + 0.1), to: dayAt(plan, start + 0.9), low: 0, high: units };
  });
  return [{ kind: "bars", name, bars, tone }];
}

function receiptPoints(plan: PlannedStock, { texts, formats }: Teller): Shape[] {
  const inView = plan.receipts.filter(({ time }) => time <= plan.periods);
  return inView.map(({ time, quantity }): Shape => {
    const moment = Math.max(time, 0);
    const at: Point2 = [dayAt(plan, moment), stockAt(plan.stock, moment)];
    const text = texts.pictures.planned.arriving(told(formats, quantity));
    return { kind: "point", at, ...(inView.length > mostNumbers ? {} : { text }) };
  });
}

/** Today, the last day to order, and the day on which the stock runs out; those that are in view. */
function momentRules(plan: PlannedStock, teller: Teller): Shape[] {
  const words = teller.texts.pictures.planned;
  const { history, periods, lastOrder, runOut } = plan;
  const moments: [number, string, boolean][] = [
    [0, words.today, false],
    ...(runOut > 0
      ? ([
          [lastOrder, words.orderBy(tellShortDay(plan, teller, lastOrder)), false],
          [runOut, words.runsOut(tellShortDay(plan, teller, runOut)), true],
        ] as [number, string, boolean][])
      : []),
  ];
  return moments
    .filter(([time]) => time >= -history.length && time <= periods)
    .map(([time, text, isStrong]) => ({
      ...{ kind: "upright", text, isStrong },
      at: dayAt(plan, time),
    }));
}

function describe(plan: PlannedStock, teller: Teller): string {
  const words = teller.texts.pictures.planned;
  const { order, leadTime, receipts } = plan;
  const onOrder = receipts.reduce((sum, { quantity }) => sum + quantity, 0);
  return [
    outcome(plan, teller),
    ...(onOrder > 0 ? [words.receipts(told(teller.formats, onOrder))] : []),
    ...(order > 0
      ? [words.arrives(told(teller.formats, order), tellDay(plan, teller, leadTime))]
      : []),
  ].join(" ");
}

function outcome(plan: PlannedStock, teller: Teller): string {
  const words = teller.texts.pictures.planned;
  const { runOut, periods } = plan;
  if (runOut <= 0) return words.isOut;
  if (runOut <= periods) return words.out(tellDay(plan, teller, runOut));
  return Number.isFinite(runOut) ? words.lasts(tellDay(plan, teller, periods)) : words.neverOut;
}
