/** 30 November 2026, as Excel counts days. */
export const today = 46356;

/** A list as controllers have it: what is there, what it cost, what is used of it in a year. */
export const header = [
  "Item",
  "Class",
  "Product group",
  "On hand",
  "Unit cost, USD",
  "Annual usage",
  "Last issue",
  "Safety stock",
  "Sales price, USD",
];

type Row = (string | number)[];

/** One item for each thing that can be said of a stock; the last two cannot be judged. */
export const items: Row[] = [
  // Cover of 90 days and a buffer of 10: 100 of 200 are excess.
  ["Valve DN50", "A", "Valves", 200, 10, 365, today - 6, 10, 20],
  // Nobody asks for it.
  ["Gasket 80", "B", "Seals", 50, 4, 0, today - 456, "", 3],
  // In batches, of which 30 are past their day and 40 of the next 60 will be.
  ["Milk 1 l", "C", "Dairy", 120, 2, 365, today - 1, "", ""],
  // Customers wait for 5.
  ["Seal kit", "A", "Seals", -5, 8, 365, today - 3, 10, 15],
  // Two a day are asked for, but none has left for 400 days.
  ["Pump head", "B", "Pumps", 10, 55, 730, today - 400, "", 99],
  ["Hose 2 m", "C", "Hoses", 7, "", 365, today - 2, "", 9],
  ["Clamp", "C", "Hoses", 3, 5, "n/a", today - 2, "", 9],
];

export const receiptsHeader = ["Item", "Receipt date", "Quantity", "Unit cost", "Original date"];
export const receipts: Row[] = [
  ["Valve DN50", today - 200, 100, 9, ""],
  ["valve dn50 ", today - 10, 150, 11, ""],
  // A transfer of last week keeps the age that its goods had.
  ["Milk 1 l", today - 6, 500, "", today - 300],
  ["Pump head", today + 4, 10, 50, ""],
];

export const batchesHeader = ["Item", "Batch no.", "Quantity", "Expiry date"];
export const batches: Row[] = [
  ["Milk 1 l", "B3", 30, today + 200],
  ["Milk 1 l", "B1", 30, today - 6],
  ["Milk 1 l", "B2", 60, today + 20],
];
