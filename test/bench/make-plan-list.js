const months = Array.from({ length: 12 }, (_, k) => `2026-${String(k + 1).padStart(2, "0")}`);

const header = [
  ...["Item", "Supplier", "On hand", "On order", "Reserved", "Lead time (days)"],
  ...["Unit cost, EUR", "Sales price, EUR", "Minimum order", "Pack", "Class"],
  ...months,
];

/** What is there, on its way and asked for of many items of 400 suppliers, with a year's sales. */
function makePlanList(items) {
  /** @type {(string | number)[][]} */
  const cells = [header];
  for (let k = 0; k < items; k++) {
    const average = 1 + ((k * 37) % 397);
    const unitCost = 1 + ((k * 71) % 900) / 10;
    cells.push([
      ...[`Item no. ${k + 1}`, `Supplier ${k % 400}`],
      ...[(k * 53) % 1800, k % 5 === 0 ? 200 : 0, k % 11, 30 * (1 + (k % 4))],
      ...[unitCost, unitCost * 1.5, 0, [0, 6, 12][k % 3], "ABC"[k % 3]],
      ...months.map((_, month) => average * (1 + ((k + month * 7) % 5))),
    ]);
  }
  return cells;
}

module.exports = { columns: header.length, makePlanList };
