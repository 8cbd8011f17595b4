/** What a word in a header can say about the column below it. */
export const meanings = [
  // What the rows are
  "item",
  "name",
  "code",
  "document",
  "group",
  "place",
  "party",
  // Amounts of money
  "worth",
  "turnover",
  "sum",
  "total",
  "gain",
  "currency",
  // Money for one unit
  "price",
  "rate",
  "cost",
  "buying",
  "selling",
  "retail",
  // Numbers of units
  "quantity",
  "piece",
  "unit",
  "stock",
  "free",
  "use",
  "count",
  // What changes the meaning of the others
  "pending",
  "opening",
  "former",
  "plan",
  "span",
  // Numbers that are no amount
  "limit",
  "running",
  "share",
  "ratio",
  "turns",
  "grade",
  "date",
  "duration",
  "measure",
  "leadTime",
  "spread",
  "deviation",
  "toOrder",
  "holding",
  // Words between words
  "link",
  "per",
] as const;
export type Meaning = (typeof meanings)[number];

/**
 * The words of one language, parted by blanks. A "-" joins the words of a phrase; a "=" before a
 * word keeps it out of compounds. Words of four letters and more are also found as parts of longer
 * ones: "Lagerbestandswert" is made of Lager, Bestand and Wert.
 */
export type HeaderWords = Partial<Record<Meaning, string>>;
