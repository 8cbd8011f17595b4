import type { Figure, Point2, Teller } from "./figure";
import { among, exactAxis, roundAxis, told } from "./figure-axis";

export interface ServiceStocks {
  /** The fill rate in use, more than 0 and less than 1, and the units that it takes. */
  used: { service: number; stock: number };
  /** The safety stock that a fill rate takes, units. */
  stockFor(service: number): number;
}

const usualLeast = 0.8;
const usualMost = 0.995;
const count = 61;

/** What safety stock a fill rate takes, on a true scale: the last tenths of a percent are the dearest. */
export function serviceStock({ used, stockFor }: ServiceStocks, teller: Teller): Figure {
  const { texts, formats } = teller;
  const words = texts.pictures.serviceStock;
  const half = 1 - (1 - used.service) / 2;
  const ends: [number, number] = [
    Math.min(usualLeast, used.service - (1 - used.service) / 4, used.service * 0.9),
    Math.max(usualMost, 1 - (1 - used.service) / 3),
  ].map((service) => Math.min(Math.max(service, 1e-9), 1 - 1e-12)) as [number, number];
  const services = among(servicesBetween(...ends), used.service);
  const points = services.map((service): Point2 => [
    service,
    service === used.service ? used.stock : stockFor(service),
  ]);
  const share = (service: number) => formats.line(Number(service.toPrecision(4)));
  const mark = words.used(share(used.service), told(formats, used.stock));
  return {
    id: "service-stock",
    title: words.title,
    description: words.description(
      share(used.service),
      told(formats, used.stock),
      share(half),
      told(formats, stockFor(half)),
    ),
    x: { ...exactAxis(formats, words.x, ends, 4), show: share },
    y: roundAxis(formats, words.y, [0, ...points.map(([, stock]) => stock)]),
    shapes: [
      { kind: "line", name: words.curve, tone: "main", points },
      { kind: "upright", at: used.service, text: mark, isStrong: true },
      { kind: "point", at: [used.service, used.stock] },
    ],
    readings: points.map(([service, stock]) => ({
      at: [service, stock],
      lines: [
        texts.pictures.readingOf(words.x, share(service)),
        texts.pictures.readingOf(words.curve, told(formats, stock)),
      ],
    })),
    native: {
      ...{ type: "scatter", title: words.title, xTitle: words.x, yTitle: words.y },
      areShares: true,
      xs: services,
      series: [
        { name: words.curve, tone: "main", ys: points.map(([, stock]) => stock) },
        {
          ...{ name: mark, tone: "bad", as: "points" },
          ys: services.map((service) => (service === used.service ? used.stock : null)),
        },
      ],
    },
  };
}

/** Rates whose shortages fall by equal factors: the curve bends the more the nearer to 100 %. */
function servicesBetween(least: number, most: number): number[] {
  const fall = (1 - most) / (1 - least);
  return Array.from({ length: count }, (_, k) => 1 - (1 - least) * fall ** (k / (count - 1)));
}
