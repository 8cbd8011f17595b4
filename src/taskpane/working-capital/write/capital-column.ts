/** What is written beside each row, in this order. */
export const capitalColumns = ["need", "breakEvenTerm", "costOfCapital"] as const;
export type CapitalColumn = (typeof capitalColumns)[number];
