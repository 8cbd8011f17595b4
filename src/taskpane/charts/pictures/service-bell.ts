import { density, distribution } from "../../../engine/normal";
import type { Figure, Point2, Teller } from "./figure";
import { among, exactAxis, steps, told } from "./figure-axis";

export interface LeadTimeDemand {
  /** Demand in the lead time, units; the deviation above 0. */
  mean: number;
  deviation: number;
  reorderPoint: number;
  /** True where the average is not known: demand is then counted from it. */
  isBeside?: boolean;
  /** True where the stock is reviewed from time to time. */
  isReviewed?: boolean;
}

/** How likely each demand in the lead time is, and what of it the reorder point covers. */
export function serviceBell(demand: LeadTimeDemand, { texts, formats }: Teller): Figure {
  const words = texts.pictures.bell;
  const { mean, deviation, reorderPoint, isBeside, isReviewed } = demand;
  const title = isReviewed ? words.titleReviewed : words.title;
  const xTitle = isBeside ? words.xBeside : words.x;
  const z = (reorderPoint - mean) / deviation;
  const reach = Math.max(3.5, Math.min(Math.abs(z) * 1.1, 8));
  const ends: [number, number] = [mean - reach * deviation, mean + reach * deviation];
  const height = (value: number) => density((value - mean) / deviation) / deviation;
  const curve = (from: number, to: number) =>
    steps(from, to, 61).map((value): Point2 => [value, height(value)]);
  const ground = (points: Point2[]) => points.map(([value]): Point2 => [value, 0]);
  const line = Math.min(Math.max(reorderPoint, ends[0]), ends[1]);
  const covered = curve(ends[0], line);
  const short = curve(line, ends[1]);
  const safe = Math.min(mean, line);
  const safety = curve(safe, line);
  const all = curve(...ends);
  const service = formats.share(distribution(z));
  const missed = formats.share(distribution(-z));
  const values = among(
    all.map(([value]) => value),
    safe,
    line,
  );
  const heightsIn = (from: number, to: number) =>
    values.map((value) => (value >= from && value <= to ? height(value) : null));
  return {
    id: "service-bell",
    title,
    description: words.description(service, told(formats, reorderPoint - mean)),
    x: exactAxis(formats, xTitle, ends),
    y: { title: words.y, range: [0, height(mean) * 1.05], ticks: [], show: () => "" },
    shapes: [
      {
        kind: "area",
        name: `${words.covered} ${service}`,
        ...{ upper: covered, lower: ground(covered) },
        tone: "full",
      },
      ...(reorderPoint > mean
        ? [
            {
              ...{ kind: "area" as const, tone: "hatched" as const },
              name: words.safety(told(formats, reorderPoint - mean)),
              ...{ upper: safety, lower: ground(safety) },
            },
          ]
        : []),
      {
        kind: "area",
        name: `${words.short} ${missed}`,
        ...{ upper: short, lower: ground(short) },
        tone: "bad",
      },
      {
        kind: "upright",
        at: mean,
        text: isBeside ? words.averageAlone : words.average(told(formats, mean)),
      },
      {
        kind: "upright",
        at: reorderPoint,
        text: (isBeside ? words.safetyAlone : words.reorder)(told(formats, reorderPoint)),
        isStrong: true,
      },
    ],
    readings: all.map(([value, likely]) => ({
      at: [value, likely],
      lines: [
        texts.pictures.readingOf(xTitle, told(formats, value)),
        texts.pictures.readingOf(
          words.covered,
          formats.share(distribution((value - mean) / deviation)),
        ),
      ],
    })),
    native: {
      ...{ type: "area", title, xTitle, yTitle: words.y },
      xs: values,
      series: [
        { name: `${words.covered} ${service}`, tone: "main", ys: heightsIn(-Infinity, safe) },
        ...(safe < line
          ? [
              {
                ...{
                  name: words.safety(told(formats, reorderPoint - mean)),
                  tone: "second" as const,
                },
                ys: heightsIn(safe, line),
              },
            ]
          : []),
        { name: `${words.short} ${missed}`, tone: "bad", ys: heightsIn(line, Infinity) },
      ],
    },
  };
}
