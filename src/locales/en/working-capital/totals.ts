import type { Count } from "../../count";

export const totals = {
  heading: "Three totals",
  summary: "without a list",
  what: "From a balance sheet and an income statement: type the figures, or select a small table with names beside numbers and take it.",
  take: (place: string) => `Take the figures from ${place}`,
  taken: (count: Count, place: string) =>
    `${count.shown} of 5 figures taken from ${place}. Check them, then go on.`,
  noneTaken: (place: string) =>
    `No name in ${place} is one of stock, receivables, payables, sales or cost of sales. Type the figures instead.`,
  twice: (names: string, place: string) =>
    `${place} names more than one number for: ${names}. These fields were left as they were. Type the right one.`,
  fields: {
    stock: "Stock",
    receivables: "Receivables, owed by customers",
    payables: "Payables, owed to suppliers",
    sales: "Sales a year",
    costOfSales: "Cost of sales a year",
  },
  problems: {
    number: "Enter an amount, for example 250000.",
    flow: "Enter an amount above 0, for example 900000.",
  },
  work: "Work out",
  corrected: "A figure is missing or needs correcting.",
  days: {
    stock: "One day less stock",
    receivables: "One day sooner from customers",
    payables: "One day later to suppliers",
  },
  day: "One day frees",
};
