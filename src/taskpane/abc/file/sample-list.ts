import type { Decimal } from "../../../csv/reading";
import type { Cell, FoundList } from "../../../workbook/excel/types";
import { Kind, isNumeric } from "../../reading/cells/cell-kind";
import { firstColumns } from "../../reading/headers/first-columns";
import { guessHeader } from "../../reading/headers/guess-header";
import { guessColumns } from "../columns/guess-columns";
import type { ListColumns } from "../columns/list-columns";
import { plainMethod } from "../methods/methods";
import { fieldNumber } from "./field-number";

const previewRows = 100;

/** The first rows of a file as if they stood in a sheet: so columns are guessed and named alike. */
export function sampleList(name: string, rows: readonly string[][], decimal: Decimal): FoundList {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const preview = rows
    .slice(0, previewRows)
    .map((row) => Array.from({ length: width }, (_, k) => cellOf(row[k] ?? "", decimal)));
  return {
    place: {
      ...{ sheetId: "", sheetName: name, address: "" },
      ...{ row: 0, column: 0, rows: rows.length, columns: width },
    },
    origin: "selection",
    tableName: null,
    totalsRowLeftOut: false,
    preview,
    hiddenRows: [],
  };
}

function cellOf(field: string, decimal: Decimal): Cell {
  const { kind, number } = fieldNumber(field, decimal);
  return kind === Kind.number || isNumeric(kind) ? number : field.trim();
}

/** Which column is which; a file is classified by one value, or by quantity × price. */
export function guessFileColumns({ preview }: FoundList): ListColumns {
  const guess = guessColumns(firstColumns(preview), guessHeader(preview));
  if (guess.method === plainMethod && guess.valueFrom !== "periods") return guess;
  const { quantity, price } = guess;
  const isProduct = quantity !== null && price !== null;
  return { ...guess, method: plainMethod, valueFrom: isProduct ? "product" : "column" };
}
