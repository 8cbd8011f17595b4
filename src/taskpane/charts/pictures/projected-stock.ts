import type { Figure, FigureBar, Teller } from "./figure";
import { periodAxis, roundAxis, told } from "./figure-axis";

export interface StockProjection {
  /** At the end of each period, units; below 0 where it is short. */
  stock: number[];
  safetyStock?: number;
}

/** Stock at the end of each period; what is short hangs below the line. */
export function projectedStock(
  { stock, safetyStock }: StockProjection,
  { texts, formats }: Teller,
): Figure {
  const words = texts.pictures.projected;
  const bars = (isShort: boolean) =>
    stock.flatMap((value, k): FigureBar[] =>
      value < 0 === isShort ? [{ from: k + 0.6, to: k + 1.4, low: 0, high: value }] : [],
    );
  const short = bars(true);
  return {
    id: "projected-stock",
    title: words.title,
    description: words.description(formats.count(short.length)),
    x: periodAxis(formats, words.x, stock.length),
    y: roundAxis(formats, words.y, [0, safetyStock ?? 0, ...stock]),
    shapes: [
      { kind: "bars", name: words.stock, bars: bars(false), tone: "full" },
      ...(short.length === 0
        ? []
        : [{ kind: "bars" as const, name: words.short, bars: short, tone: "bad" as const }]),
      ...(safetyStock === undefined
        ? []
        : [
            {
              kind: "level" as const,
              at: safetyStock,
              text: words.safety(told(formats, safetyStock)),
            },
          ]),
    ],
    readings: stock.map((value, k) => ({
      at: [k + 1, value],
      lines: [
        texts.pictures.readingOf(words.x, formats.whole(k + 1)),
        texts.pictures.readingOf(
          value < 0 ? words.short : words.stock,
          told(formats, Math.abs(value)),
        ),
      ],
    })),
    native: {
      ...{ type: "stacked", title: words.title, xTitle: words.x, yTitle: words.y },
      xs: stock.map((_, k) => k + 1),
      series: [
        {
          ...{ name: words.stock, tone: "main" },
          ys: stock.map((value) => (value < 0 ? null : value)),
        },
        ...(short.length === 0
          ? []
          : [
              {
                ...{ name: words.short, tone: "bad" as const },
                ys: stock.map((value) => (value < 0 ? value : null)),
              },
            ]),
      ],
    },
  };
}
