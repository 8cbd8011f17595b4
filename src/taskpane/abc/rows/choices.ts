import type { ThreeDigits } from "../../reading/cells/column-sign";

/** What the user decides about rows that are not plainly one item with one number. */
export interface Choices {
  hidden: "keep" | "leaveOut";
  textNumbers: "read" | "leaveOut";
  /** What a sign before just three digits means where the column does not tell. */
  readings: ThreeDigits;
  duplicates: "sum" | "keep";
  /** Whether "0012" and 12 are one item. */
  codes: "apart" | "same";
  totals: "leaveOut" | "count";
  /** Rows with a name of their own that equal the sum of others, perhaps by chance. */
  sums: "count" | "leaveOut";
  emptyPeriods: "zero" | "passOver";
}

export const defaultChoices: Choices = {
  hidden: "keep",
  textNumbers: "read",
  readings: "likely",
  duplicates: "sum",
  codes: "apart",
  totals: "leaveOut",
  sums: "count",
  emptyPeriods: "zero",
};
