import type { Figure, Point2, Teller } from "./figure";
import { exactAxis, roundAxis, told } from "./figure-axis";

export interface StockCycle {
  /** Units, above 0. */
  lot: number;
  /** Units a day, above 0. */
  dailyDemand: number;
  /** Days. */
  leadTime: number;
  safetyStock: number;
  reorderPoint: number;
  /** True where the lot is but an example, and a period may be more than a day. */
  isExample?: boolean;
}

const cycles = 3;

/** Stock that falls day by day, is ordered at the reorder point and arrives a lead time later. */
export function stockSawtooth(cycle: StockCycle, { texts, formats }: Teller): Figure {
  const words = texts.pictures.sawtooth;
  const { lot, dailyDemand, leadTime, safetyStock, reorderPoint, isExample } = cycle;
  const xTitle = isExample ? words.xPeriods : words.x;
  const length = lot / dailyDemand;
  // What is left when the order arrives; with a lead time beyond a cycle others are still on their way.
  const least = safetyStock;
  const points = Array.from({ length: cycles }, (_, k): Point2[] => [
    [k * length, least + lot],
    [(k + 1) * length, least],
  ]).flat();
  points.push([cycles * length, least + lot]);
  const orders = Array.from({ length: cycles }, (_, k) => (k + 1) * length - leadTime).filter(
    (day) => day >= 0,
  );
  const stockAt = (day: number) => least + lot - (day % length) * dailyDemand;
  const days: [number, number] = [0, cycles * length];
  const isInside = reorderPoint <= least + lot;
  return {
    id: "stock-sawtooth",
    title: words.title,
    description: isExample
      ? words.anyLot(told(formats, reorderPoint), told(formats, safetyStock))
      : words.description(
          told(formats, reorderPoint),
          told(formats, lot),
          told(formats, safetyStock),
        ),
    x: exactAxis(formats, xTitle, days),
    y: roundAxis(formats, words.y, [0, least, least + lot, reorderPoint]),
    shapes: [
      {
        kind: "area",
        ...{
          upper: [
            [0, safetyStock],
            [days[1], safetyStock],
          ],
          lower: [
            [0, 0],
            [days[1], 0],
          ],
        },
        tone: "dotted",
      },
      { kind: "line", name: words.stock, points, tone: "main" },
      { kind: "level", at: safetyStock, text: words.safety(told(formats, safetyStock)) },
      { kind: "level", at: reorderPoint, text: words.reorder(told(formats, reorderPoint)) },
      ...(isInside && leadTime <= length
        ? orders.map((day) => ({ kind: "point" as const, at: [day, stockAt(day)] as Point2 }))
        : []),
    ],
    readings: points.map(([day, stock]) => ({
      at: [day, stock],
      lines: [
        texts.pictures.readingOf(xTitle, told(formats, day)),
        texts.pictures.readingOf(words.stock, told(formats, stock)),
      ],
    })),
    native: {
      ...{ type: "scatter", title: words.title, xTitle, yTitle: words.y },
      xs: points.map(([day]) => day),
      series: [
        { name: words.stock, tone: "main", ys: points.map(([, each]) => each) },
        {
          ...{ name: words.reorder(told(formats, reorderPoint)), tone: "third" },
          ys: points.map(() => reorderPoint),
        },
        {
          ...{ name: words.safety(told(formats, safetyStock)), tone: "second" },
          ys: points.map(() => safetyStock),
        },
      ],
    },
  };
}
