/** What a header can say of a plan: what is on its way, what binds an order, what stock is to last, whose it is, and when. */
export const planningMeanings = [
  // Days
  "expiry",
  "issued",
  "originated",
  "received",
  // Days between, or that a stock is to last
  "cover",
  "term",
  "review",
  // Shares and money
  "service",
  "realisable",
  "sellingCost",
  // What is kept against surprises, and what is set aside against a loss
  "buffer",
  "writeDown",
  // The size of one unit
  "weight",
  "volume",
  // What binds an order
  "minimum",
  "maximum",
  "pack",
  // What is coming in, and what is promised
  "reserved",
  "ordered",
  "forecast",
  // Names
  "batch",
  "supplier",
  "customer",
] as const;
export type PlanningMeaning = (typeof planningMeanings)[number];

/**
 * The words of one language, parted by blanks; accents do not matter. A "-" stands for a blank or
 * nothing, a "/" between words for either, a "*" for any letters: "min/minimum-order*" is found in
 * "Min. order qty" and in "minimumorder". With a "!" a word that keeps the meaning away.
 */
export type PlanningWords = Record<PlanningMeaning, string>;
