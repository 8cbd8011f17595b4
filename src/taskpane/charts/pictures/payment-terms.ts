import type { Figure, FigureBar, Teller } from "./figure";
import { exactAxis, told } from "./figure-axis";

/** Days, counted from the delivery. */
export interface PaymentTerms {
  stockDays: number;
  customerDays: number;
  supplierDays: number;
  /** True where a day stands for the value of the goods that are bought in it. */
  areOfPurchases?: boolean;
}

/** How long the goods lie and the customer owes, and how much of that the supplier waits for. */
export function paymentTerms(terms: PaymentTerms, { texts, formats }: Teller): Figure {
  const words = texts.pictures.payment;
  const { stockDays, customerDays, supplierDays, areOfPurchases } = terms;
  const xTitle = areOfPurchases ? words.xPurchases : words.x;
  const paid = stockDays + customerDays;
  const own = Math.max(paid - supplierDays, 0);
  const share = formats.share(paid > 0 ? Math.min(supplierDays / paid, 1) : 1, 0);
  const spans = [
    { name: words.stock, from: 0, to: stockDays, lane: 1, tone: "full" },
    { name: words.customer, from: stockDays, to: paid, lane: 1, tone: "hatched" },
    { name: words.supplier, from: 0, to: supplierDays, lane: 0, tone: "dotted" },
    { name: words.own, from: Math.min(supplierDays, paid), to: paid, lane: 0, tone: "bad" },
  ] as const;
  const shown = spans.filter(({ from, to }) => to > from);
  const bar = ({ from, to, lane }: (typeof spans)[number]): FigureBar => {
    return { from, to, low: lane + 0.12, high: lane + 0.62 };
  };
  return {
    id: "payment-terms",
    title: words.title,
    description: areOfPurchases
      ? own > 0
        ? words.capital(share, told(formats, own))
        : words.noCapital
      : own > 0
        ? words.description(share, told(formats, own))
        : words.none(share),
    x: exactAxis(formats, xTitle, [0, Math.max(paid, supplierDays, 1)]),
    y: { title: "", range: [0, 2], ticks: [], show: () => "" },
    shapes: [
      ...shown.map((span) => ({
        ...{ kind: "bars" as const, name: span.name, tone: span.tone },
        bars: [bar(span)],
      })),
      ...shown.map(({ from, to, lane }) => ({
        kind: "note" as const,
        at: [(from + to) / 2, lane + 0.76] as [number, number],
        text: words.days(told(formats, to - from)),
      })),
    ],
    readings: shown.map(({ name, from, to, lane }) => ({
      at: [(from + to) / 2, lane + 0.37],
      lines: [name, words.days(told(formats, to - from))],
    })),
    native: {
      ...{ type: "columns", title: words.title, xTitle: words.part, yTitle: xTitle },
      xs: shown.map(({ name }) => name),
      series: [{ name: words.inDays, ys: shown.map(({ from, to }) => to - from) }],
    },
  };
}
