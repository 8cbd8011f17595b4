import { orderQuantityCost } from "../../../engine/lot-size/order-quantity-cost";
import type { Figure, Teller } from "./figure";
import { among, exactAxis, roundAxis, steps, told } from "./figure-axis";

export interface LotCosts {
  /** Units a year, currency an order, currency a unit and year: all above 0. */
  annualDemand: number;
  orderCost: number;
  holdingCost: number;
  cheapest: number;
  /** The lot that is ordered now, where it is another. */
  used?: number;
  /** True where a unit that is held or owed costs that on average. */
  isBackordered?: boolean;
}

/** What ordering and holding cost by the size of a lot, and what a lot beside the cheapest costs more. */
export function costCurve(costs: LotCosts, { texts, formats }: Teller): Figure {
  const words = texts.pictures.costCurve;
  const { annualDemand, orderCost, holdingCost, cheapest, used, isBackordered } = costs;
  const ordering = (lot: number) => orderQuantityCost(annualDemand, orderCost, 0, lot);
  const holding = (lot: number) => orderQuantityCost(0, 0, holdingCost, lot);
  const total = (lot: number) => orderQuantityCost(annualDemand, orderCost, holdingCost, lot);
  const ends: [number, number] = [
    Math.min(cheapest / 4, (used ?? Infinity) * 0.8),
    Math.max(cheapest * 2.5, (used ?? 0) * 1.2),
  ];
  const lots = steps(...ends, 81);
  const more = used === undefined ? 0 : total(used) - total(cheapest);
  const lines = [
    { name: words.total, tone: "main", cost: total },
    { name: words.ordering, tone: "second", cost: ordering },
    {
      name: isBackordered ? words.holdingAndShortage : words.holding,
      tone: "third",
      cost: holding,
    },
  ] as const;
  const off =
    used === undefined
      ? ""
      : ` ${words.off(told(formats, used), told(formats, more), formats.share(more / total(cheapest)))}`;
  const marked = among(lots, cheapest, ...(used === undefined ? [] : [used]));
  const at = (marks: number, tone: "main" | "bad" = "main") => ({
    ...{ as: "points" as const, tone },
    ys: marked.map((lot) => (lot === marks ? total(lot) : null)),
  });
  return {
    id: "cost-curve",
    title: words.title,
    description: words.description(told(formats, cheapest), told(formats, total(cheapest))) + off,
    x: exactAxis(formats, words.lot, ends),
    y: roundAxis(formats, words.cost, [0, ...lots.map(total)]),
    shapes: [
      ...lines.map(({ name, tone, cost }) => ({
        ...{ kind: "line" as const, name, tone },
        points: lots.map((lot): [number, number] => [lot, cost(lot)]),
      })),
      { kind: "upright", at: cheapest, text: words.cheapest(told(formats, cheapest)) },
      { kind: "point", at: [cheapest, total(cheapest)] },
      ...(used === undefined
        ? []
        : ([
            {
              kind: "upright",
              at: used,
              text: words.used(told(formats, used), told(formats, more)),
              isStrong: true,
            },
            { kind: "point", at: [used, total(used)] },
          ] as const)),
    ],
    readings: lots.map((lot) => ({
      at: [lot, total(lot)],
      lines: [
        texts.pictures.readingOf(words.lot, told(formats, lot)),
        ...lines.map(({ name, cost }) => texts.pictures.readingOf(name, told(formats, cost(lot)))),
      ],
    })),
    native: {
      ...{ type: "scatter", title: words.title, xTitle: words.lot, yTitle: words.cost },
      xs: marked,
      series: [
        ...lines.map(({ name, tone, cost }) => ({ name, tone, ys: marked.map(cost) })),
        {
          name: words.cheapest(told(formats, cheapest)),
          ...at(cheapest),
        },
        ...(used === undefined
          ? []
          : [{ name: words.used(told(formats, used), told(formats, more)), ...at(used, "bad") }]),
      ],
    },
  };
}
