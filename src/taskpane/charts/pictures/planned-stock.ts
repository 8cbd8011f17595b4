import { stockAt, type StockPoint } from "../../../engine/reorder-plan/stock-path";
import { dayAxis } from "./day-axis";
import type { Figure, Point2, Reading, Shape, Teller } from "./figure";
import { roundAxis, told } from "./figure-axis";

export interface PlannedStock {
  /** Excel's serial number of today. */
  today: number;
  daysInPeriod: number;
  /** What a period is called: "month". */
  period: string;
  /** Units that left in the periods until today, the oldest first; none where they are not known. */
  history: number[];
  /** Periods ahead that are shown. */
  periods: number;
  /** With no further order, and with the one that is placed today; at least until the last period. */
  stock: StockPoint[];
  ordered: StockPoint[];
  /** What is placed today; 0 for none. */
  order: number;
  /** Periods until it arrives. */
  leadTime: number;
  /** Already ordered, in the order in which they arrive. */
  receipts: { time: number; quantity: number }[];
  safetyStock: number;
  reorderPoint: number;
  /** Periods from today; Infinity where it never is. */
  runOut: number;
  lastOrder: number;
}

/** Of more receipts the numbers would touch. */
const mostNumbers = 3;

/** What left until today, and the stock from today on: as it stands, and with the order placed today. */
export function plannedStock(plan: PlannedStock, { texts, formats }: Teller): Figure {
  const words = texts.pictures.planned;
  const { today, daysInPeriod, history, periods, stock, ordered, order, leadTime } = plan;
  const { safetyStock, reorderPoint, runOut, lastOrder } = plan;
  const dayAt = (time: number) => today + time * daysInPeriod;
  const day = (time: number) => formats.day(Math.floor(dayAt(time)));
  const line = (path: readonly StockPoint[]) =>
    path
      .filter(({ time }) => time <= periods)
      .map(({ time, stock }): Point2 => [dayAt(time), stock]);
  const withOrder = order > 0 && leadTime <= periods;
  const after = withOrder ? fromOrder(ordered, leadTime) : [];
  const inView = plan.receipts.filter(({ time }) => time <= periods);
  const from = dayAt(-history.length);
  const short = stock.some((point) => point.stock < 0);
  const upright = (time: number, text: string, isStrong = false): Shape[] =>
    time >= -history.length && time <= periods
      ? [{ kind: "upright", at: dayAt(time), text, isStrong }]
      : [];
  const shapes: Shape[] = [
    ...(history.length === 0
      ? []
      : [
          {
            ...{ kind: "bars" as const, name: words.demand(plan.period), tone: "quiet" as const },
            bars: history.map((units, k) => {
              const at = dayAt(k - history.length);
              return {
                from: at + 0.1 * daysInPeriod,
                to: at + 0.9 * daysInPeriod,
                low: 0,
                high: units,
              };
            }),
          },
        ]),
    ...(short ? [belowNothing(line(stock), words.short)] : []),
    { kind: "line", name: words.stock, points: line(stock), tone: "main" },
    ...(withOrder
      ? [
          {
            kind: "line" as const,
            name: words.ordered,
            points: line(after),
            tone: "second" as const,
          },
        ]
      : []),
    { kind: "level", at: safetyStock, text: words.safety(told(formats, safetyStock)) },
    { kind: "level", at: reorderPoint, text: words.reorder(told(formats, reorderPoint)) },
    ...inView.map(({ time, quantity }): Shape => {
      const at: Point2 = [dayAt(time), stockAt(stock, Math.max(time, 0))];
      const text = words.arriving(told(formats, quantity));
      return { kind: "point", at, ...(inView.length > mostNumbers ? {} : { text }) };
    }),
    ...upright(0, words.today),
    ...upright(lastOrder, words.orderBy(formats.dayAndMonth(Math.floor(dayAt(lastOrder))))),
    ...upright(runOut, words.runsOut(formats.dayAndMonth(Math.floor(dayAt(runOut)))), true),
  ];
  return {
    id: "planned-stock",
    title: words.title,
    description: describe(plan, { texts, formats }),
    x: dayAxis(formats, words.x, [from, dayAt(periods)]),
    y: roundAxis(formats, words.y, [
      ...[0, safetyStock, reorderPoint, ...history],
      ...[...stock, ...after].map((point) => point.stock),
    ]),
    shapes,
    readings: [...pastReadings(), ...readingsAhead()],
    native: {
      ...{ type: "columns", title: words.title, xTitle: words.x, yTitle: words.y },
      xs: ends().map((time) => formats.dayAndMonth(Math.floor(dayAt(time)))),
      series: [
        ...(history.length === 0
          ? []
          : [
              {
                ...{ name: words.demand(plan.period), tone: "third" as const },
                ys: ends().map((time) => history[history.length - 1 + time] ?? null),
              },
            ]),
        { name: words.stock, tone: "main", as: "line", ys: atEnds(stock) },
        ...(withOrder
          ? [
              {
                name: words.ordered,
                tone: "unsure" as const,
                as: "line" as const,
                ys: atEnds(ordered),
              },
            ]
          : []),
        {
          ...{ name: words.reorder(told(formats, reorderPoint)), tone: "second", as: "line" },
          ys: ends().map(() => reorderPoint),
        },
        {
          ...{ name: words.safety(told(formats, safetyStock)), tone: "ink", as: "line" },
          ys: ends().map(() => safetyStock),
        },
      ],
    },
  };

  /** The ends of the periods, those of the history included. */
  function ends(): number[] {
    const past = Math.max(history.length - 1, 0);
    return Array.from({ length: past + periods + 1 }, (_, k) => k - past);
  }

  function atEnds(path: readonly StockPoint[]): (number | null)[] {
    return ends().map((time) => (time < 0 ? null : endOf(path, time)));
  }

  function pastReadings(): Reading[] {
    return history.map((units, k) => ({
      at: [dayAt(k - history.length + 0.5), units],
      lines: [
        words.until(day(k - history.length + 1)),
        texts.pictures.readingOf(words.demand(plan.period), told(formats, units)),
      ],
    }));
  }

  /** At the end of each period, and wherever something happens. */
  function readingsAhead(): Reading[] {
    const times = [...stock, ...after].map(({ time }) => time).filter((time) => time <= periods);
    return [...new Set(times)]
      .sort((one, other) => one - other)
      .map((time) => {
        const units = stockAt(stock, time);
        const arriving = inView
          .filter((receipt) => Math.max(receipt.time, 0) === time)
          .reduce((sum, { quantity }) => sum + quantity, 0);
        const figures: [string, number][] = [
          ...(arriving > 0 ? [[words.receipt, arriving] as [string, number]] : []),
          ...(withOrder && time === leadTime ? [[words.order, order] as [string, number]] : []),
          [units < 0 ? words.short : words.stock, Math.abs(units)],
          ...(withOrder && time >= leadTime
            ? [[words.ordered, stockAt(ordered, time)] as [string, number]]
            : []),
        ];
        return {
          at: [dayAt(time), units],
          lines: [
            day(time),
            ...figures.map(([name, value]) => texts.pictures.readingOf(name, told(formats, value))),
          ],
        };
      });
  }
}

/** At the end of a period, before what arrives as the next one begins. */
function endOf(path: readonly StockPoint[], time: number): number {
  return time === 0
    ? stockAt(path, 0)
    : (path.find((point) => point.time === time)?.stock ?? stockAt(path, time));
}

/** The way of the stock from the moment at which the order arrives. */
function fromOrder(ordered: readonly StockPoint[], leadTime: number): StockPoint[] {
  return ordered.filter(({ time }) => time >= leadTime);
}

/** What is short hangs below nothing. */
function belowNothing(points: Point2[], name: string): Shape {
  return {
    ...{ kind: "area", name, tone: "bad" },
    upper: points.map(([at]): Point2 => [at, 0]),
    lower: points.map(([at, units]): Point2 => [at, Math.min(units, 0)]),
  };
}

function describe(plan: PlannedStock, { texts, formats }: Teller): string {
  const words = texts.pictures.planned;
  const { today, daysInPeriod, periods, runOut, order, leadTime, receipts } = plan;
  const day = (time: number) => formats.day(Math.floor(today + time * daysInPeriod));
  const outcome =
    runOut <= 0
      ? words.isOut
      : runOut <= periods
        ? words.out(day(runOut))
        : Number.isFinite(runOut)
          ? words.lasts(day(periods))
          : words.neverOut;
  const ordered = receipts.reduce((sum, { quantity }) => sum + quantity, 0);
  return [
    outcome,
    ...(ordered > 0 ? [words.receipts(told(formats, ordered))] : []),
    ...(order > 0 ? [words.arrives(told(formats, order), day(leadTime))] : []),
  ].join(" ");
}
