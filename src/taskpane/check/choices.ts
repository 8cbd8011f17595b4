/** What the user decides about rows that are not plainly one item with one number. */
export interface Choices {
  hidden: "keep" | "leaveOut";
  textNumbers: "read" | "leaveOut";
  duplicates: "sum" | "keep";
  totals: "leaveOut" | "count";
}

export const defaultChoices: Choices = {
  hidden: "keep",
  textNumbers: "read",
  duplicates: "sum",
  totals: "leaveOut",
};
