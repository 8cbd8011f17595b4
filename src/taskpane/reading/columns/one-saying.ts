import type { Cell } from "../../../workbook/excel/types";

/**
 * Whether the rows of one item say the same in another column, for at least half of the items that
 * repeat: what differs from row to row, as the number of an order does, describes no item.
 */
export function saysOneOfEach(rows: Cell[][], item: number, column: number): boolean {
  const sayings = new Map<Cell, { rows: number; texts: Set<Cell> }>();
  for (const row of rows) {
    if (row[item] === "" || row[column] === "") continue;
    const own = sayings.get(row[item]) ?? { rows: 0, texts: new Set<Cell>() };
    own.rows++;
    own.texts.add(row[column]);
    sayings.set(row[item], own);
  }
  const repeated = [...sayings.values()].filter((own) => own.rows > 1);
  const agreeing = repeated.filter(({ texts }) => texts.size === 1);
  return agreeing.length >= repeated.length / 2;
}
