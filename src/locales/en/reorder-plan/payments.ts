import type { Count } from "../../count";
import { items } from "../pane-words";

const days = (count: Count) => `${count.shown} ${count.number === 1 ? "day" : "days"}`;

/** When what is ordered today is to be paid. */
export const payments = {
  how: (day: string) =>
    `To be paid: what is ordered on ${day} is received after its lead time, and the term counts from then: the day of receipt is taken for that of the invoice.`,
  fromColumn: (header: string) => `The terms are those of the column ${header}.`,
  fromList: (place: string, day: string) =>
    `The terms are those that Working capital read in ${place} on ${day}.`,
  after: (count: Count) =>
    count.number === 0
      ? "payable on receipt"
      : count.number < 0
        ? "payable in advance"
        : `payable ${days(count)} after receipt`,
  between: (least: string, most: Count) => `payable ${least} to ${days(most)} after receipt`,
  by: (term: string, day: string) => `${term}, by ${day}`,
  from: (term: string, first: string, last: string) => `${term}, from ${first} to ${last}`,
  without: (count: Count) => `${items(count)} without a term`,
  report: {
    heading: "Payments to suppliers",
    term: "Term, days",
    terms: (least: string, most: string) => `${least} to ${most}`,
    first: "First payment",
    last: "Last payment",
    due: "To be paid by",
    setting: "Payment",
  },
};
