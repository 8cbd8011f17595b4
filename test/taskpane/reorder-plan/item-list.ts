/** A list as planners have it: by month what was sold, what is there, what is on its way. */
export const header = [
  "Item",
  "Supplier",
  "On hand",
  "On order",
  "Reserved",
  "Lead time (days)",
  "Unit cost, EUR",
  "Sales price, EUR",
  "Minimum order",
  "Pack",
  "Class",
  ...["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06"],
  ...["2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12"],
];

type Row = (string | number)[];

/** One item that fits each of the six groups, in the order of the groups. */
export const items: Row[] = [
  ["Valve DN50", "Nordic", 0, 0, 0, 14, 12.5, 21, 0, 10, "A", ...months(60, 8)],
  ["Gasket 80", "Nordic", 10, 0, 0, 30, 2, 5, 100, 50, "B", ...months(90, 12)],
  ["Flange 100", "Nordic", 70, 0, 0, 21, 30, 49, 0, 0, "A", ...months(75, 10)],
  ["Bearing 6204", "Sud", 95, 0, 0, 14, 4, 9, 0, 0, "B", ...months(100, 5)],
  ["Seal kit", "Sud", 200, 0, 0, 14, 8, 15, 0, 0, "C", ...months(60, 6)],
  ["Pump head", "Sud", 400, 50, 0, 14, 55, 99, 0, 0, "C", ...months(20, 3)],
];

/** Demand of twelve months that goes up and down about its average. */
function months(average: number, step: number): number[] {
  return [1, -1, 2, -2, 0, 1, -1, 0, 2, -2, 1, -1].map((times) => average + times * step);
}
