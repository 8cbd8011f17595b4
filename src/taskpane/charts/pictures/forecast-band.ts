import type { Figure, Point2, Shape, Teller } from "./figure";
import { periodAxis, roundAxis, told } from "./figure-axis";

export interface ForecastSeries {
  history: number[];
  forecast: number[];
  /** Between which the demand will probably lie, by forecast period; none where it is not known. */
  band?: { low: number; high: number }[];
}

/** History, forecast and the range in which the demand will probably lie. */
export function forecastBand(
  { history, forecast, band = [] }: ForecastSeries,
  { texts, formats }: Teller,
): Figure {
  const words = texts.pictures.forecast;
  const n = history.length;
  const past = history.map((value, k): Point2 => [k + 1, value]);
  const future = forecast.map((value, k): Point2 => [n + k + 1, value]);
  const last = past.slice(-1);
  const edge = (of: (each: { low: number; high: number }) => number) => [
    ...last,
    ...band.map((each, k): Point2 => [n + k + 1, of(each)]),
  ];
  const numbers = [0, ...history, ...forecast, ...band.flatMap(({ low, high }) => [low, high])];
  const periods = n + forecast.length;
  const all = Array.from({ length: periods }, (_, k) => k + 1);
  const placed = (values: (number | undefined)[], from: number) =>
    all.map((period) => values[period - from - 1] ?? null);
  const range: Shape = {
    ...{ kind: "area", name: words.band, tone: "dotted" },
    ...{ upper: edge(({ high }) => high), lower: edge(({ low }) => low) },
  };
  return {
    id: "forecast-band",
    title: words.title,
    description: words.description(told(formats, forecast[0] ?? NaN), formats.count(n)),
    x: periodAxis(formats, words.x, periods),
    y: roundAxis(formats, words.y, numbers),
    shapes: [
      ...(band.length === 0 ? [] : [range]),
      { kind: "line", name: words.history, points: past, tone: "main" },
      { kind: "line", name: words.forecast, points: [...last, ...future], tone: "unsure" },
    ],
    readings: [...past, ...future].map(([period, value], k) => ({
      at: [period, value],
      lines: [
        texts.pictures.readingOf(words.x, formats.whole(period)),
        texts.pictures.readingOf(k < n ? words.history : words.forecast, told(formats, value)),
        ...(band[k - n] === undefined
          ? []
          : [
              texts.pictures.readingOf(
                words.band,
                `${told(formats, band[k - n].low)} – ${told(formats, band[k - n].high)}`,
              ),
            ]),
      ],
    })),
    native: {
      ...{ type: "line", title: words.title, xTitle: words.x, yTitle: words.y },
      xs: all,
      series: [
        { name: words.history, tone: "main", ys: placed(history, 0) },
        // The lines meet, as those of Excel's own forecast sheet do.
        {
          name: words.forecast,
          tone: "unsure",
          ys: placed([...history.slice(-1), ...forecast], n - Math.min(n, 1)),
        },
        ...(band.length === 0
          ? []
          : (["low", "high"] as const).map((end) => ({
              name: words.bandEnds[end],
              tone: "third" as const,
              ys: placed(
                band.map((each) => each[end]),
                n,
              ),
            }))),
      ],
    },
  };
}
