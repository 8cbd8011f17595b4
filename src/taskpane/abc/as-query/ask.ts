import type { RunSettings } from "../classes/run-settings";
import { measureColumns } from "../columns/complete-columns";
import { valueColumns } from "../columns/list-columns";
import { methods } from "../methods/methods";
import type { CheckedList } from "../state";
import type { Asked, AskedValue, NumberColumn } from "./asked";
import { headerOf } from "./column-headers";
import { placesOf } from "./decimals";

/** What a query has to ask for to give the classes of this run. */
export function ask(
  { list, columns, rows, choices }: Pick<CheckedList, "list" | "columns" | "rows" | "choices">,
  settings: RunSettings,
  table: string,
): Asked {
  const named = (column: number | null) =>
    column === null ? null : headerOf(list, columns, column);
  const numbers = rows.numberColumns.map((column, k): NumberColumn => ({
    name: headerOf(list, columns, column),
    places: placesOf(rows.cells[k], rows.signs[k]),
  }));
  const values = numbers.slice(0, valueColumns(columns)?.length ?? 0);
  const measured = measureColumns(columns)?.length ?? 0;
  return {
    ...methods[columns.method].query,
    table,
    item: named(columns.item),
    group: named(columns.group),
    value: valueFrom(columns.valueFrom, values),
    measures: numbers.slice(values.length, values.length + measured),
    settings,
    choices,
  };
}

function valueFrom(from: AskedValue["from"], [first, second]: NumberColumn[]): AskedValue {
  switch (from) {
    case "column":
      return { from, column: first };
    case "product":
      return { from, quantity: first, price: second };
    case "periods":
      return { from, price: first ?? null };
  }
}
