import type { Figure, FigureBar, Teller } from "./figure";
import { periodAxis, roundAxis, told } from "./figure-axis";

/** Units by period, all of one length. */
export interface MaterialPlan {
  gross: number[];
  receipts: number[];
  planned: number[];
  stock: number[];
  /** Units that should have been ordered before the first period. */
  pastDue?: number;
}

/** Gross needs beside what arrives and what is to be ordered, and the stock that follows. */
export function needsAndOrders(plan: MaterialPlan, { texts, formats }: Teller): Figure {
  const words = texts.pictures.mrp;
  const { gross, receipts, planned, stock, pastDue = 0 } = plan;
  const groups = [
    { name: words.gross, values: gross, tone: "hatched", own: "third", at: -0.42 },
    { name: words.receipts, values: receipts, tone: "dotted", own: "second", at: -0.14 },
    { name: words.planned, values: planned, tone: "full", own: "main", at: 0.14 },
  ] as const;
  const orders = planned.filter((value) => value > 0).length;
  const first = planned.findIndex((value) => value > 0) + 1;
  const line = { name: words.stock, values: stock };
  return {
    id: "needs-and-orders",
    title: words.title,
    description: [
      ...(pastDue > 0 ? [words.pastDue(told(formats, pastDue))] : []),
      ...(pastDue > 0 && orders === 0
        ? []
        : [words.description(formats.count(orders), formats.whole(first))]),
    ].join(" "),
    x: periodAxis(formats, words.x, gross.length),
    y: roundAxis(formats, words.y, [0, ...gross, ...receipts, ...planned, ...stock]),
    shapes: [
      ...groups.map(({ name, values, tone, at }) => ({
        ...{ kind: "bars" as const, name, tone },
        bars: values.flatMap((value, k): FigureBar[] =>
          value === 0 ? [] : [{ from: k + 1 + at, to: k + 1 + at + 0.28, low: 0, high: value }],
        ),
      })),
      {
        ...{ kind: "line", name: words.stock, tone: "main" },
        points: stock.map((value, k) => [k + 1, value]),
      },
    ],
    readings: stock.map((value, k) => ({
      at: [k + 1, value],
      lines: [
        texts.pictures.readingOf(words.x, formats.whole(k + 1)),
        ...[...groups, line].map(({ name, values }) =>
          texts.pictures.readingOf(name, told(formats, values[k])),
        ),
      ],
    })),
    native: {
      ...{ type: "columns", title: words.title, xTitle: words.x, yTitle: words.y },
      xs: gross.map((_, k) => k + 1),
      series: [
        ...groups.map(({ name, values, own }) => ({ name, tone: own, ys: values })),
        { name: line.name, tone: "ink", as: "line", ys: stock },
      ],
    },
  };
}
