/** Which columns of the list say what; columns count from 0 inside the list. */
export interface ListColumns {
  hasHeader: boolean;
  /** What tells the items apart; null when no column does: they are then known by their row. */
  item: number | null;
  /** Text to know them by, where the item column holds numbers or codes. */
  description: number | null;
  valueFrom: "column" | "product";
  /** The value of each item, for `valueFrom: "column"`. */
  value: number | null;
  /** Quantity and unit price, for `valueFrom: "product"`. */
  quantity: number | null;
  price: number | null;
}

/** The columns whose numbers make the value, or null while one of them is not chosen. */
export function valueColumns(columns: ListColumns): number[] | null {
  const chosen =
    columns.valueFrom === "column" ? [columns.value] : [columns.quantity, columns.price];
  const known = chosen.filter((column): column is number => column !== null);
  return known.length === chosen.length ? known : null;
}

/** Excel's letters for a column of a sheet: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
