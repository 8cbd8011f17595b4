import type { ListColumns } from "../columns/list-columns";

/** Which fields of a row say what. */
export type FileColumns = Pick<ListColumns, "item" | "group" | "value" | "quantity" | "price">;

/** Those by which the file is read; null while one of them is not chosen. */
export function fileColumns(columns: ListColumns): FileColumns | null {
  const { item, group, valueFrom, value, quantity, price } = columns;
  if (valueFrom === "product") {
    return quantity === null || price === null
      ? null
      : { item, group, value: null, quantity, price };
  }
  return value === null ? null : { item, group, value, quantity: null, price: null };
}
