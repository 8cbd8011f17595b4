import type { Figure, Teller } from "./figure";
import { exactAxis, roundAxis, told } from "./figure-axis";

export interface ServiceCosts {
  /** Service levels as shares, rising, with what each costs a year. */
  levels: { service: number; cost: number }[];
  used: { service: number; cost: number };
}

/** What a service level costs, on a true scale: the steps near 100 % are as narrow as they are. */
export function serviceCost({ levels, used }: ServiceCosts, { texts, formats }: Teller): Figure {
  const words = texts.pictures.serviceCost;
  const services = [...levels, used].map(({ service }) => service);
  const share = (service: number) => formats.line(Number(service.toPrecision(6)));
  const x = exactAxis(formats, words.x, [Math.min(...services), Math.max(...services)]);
  return {
    id: "service-cost",
    title: words.title,
    description: words.description(share(used.service), told(formats, used.cost)),
    x: { ...x, show: share },
    y: roundAxis(formats, words.y, [0, used.cost, ...levels.map(({ cost }) => cost)]),
    shapes: [
      {
        ...{ kind: "line", name: words.curve, tone: "main" },
        points: levels.map(({ service, cost }) => [service, cost]),
      },
      { kind: "upright", at: used.service, text: words.used(share(used.service)), isStrong: true },
      { kind: "point", at: [used.service, used.cost] },
    ],
    readings: levels.map(({ service, cost }) => ({
      at: [service, cost],
      lines: [
        texts.pictures.readingOf(words.x, share(service)),
        texts.pictures.readingOf(words.curve, told(formats, cost)),
      ],
    })),
    native: {
      ...{ type: "scatter", title: words.title, xTitle: words.x, yTitle: words.y },
      series: [
        {
          name: words.curve,
          xs: levels.map(({ service }) => service),
          ys: levels.map(({ cost }) => cost),
        },
      ],
    },
  };
}
