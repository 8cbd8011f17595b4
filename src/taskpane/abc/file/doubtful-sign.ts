import { sureSigns } from "../../../csv/guess";
import { amountIn } from "../../reading/cells/read-number";
import type { FileColumns } from "./file-columns";

/**
 * A number such as 1.234 in the columns that make the value, where nothing in the rows shows whether
 * its sign marks thousands or decimals; null where all can be read in one way.
 */
export function doubtfulNumber(
  rows: readonly string[][],
  { value, quantity, price }: FileColumns,
): string | null {
  const sure = sureSigns(rows);
  if (sure[","] + sure["."] > 0) return null;
  for (const row of rows) {
    for (const column of [value, quantity, price]) {
      const field = column === null ? "" : (row[column] ?? "");
      if (amountIn(field)?.sign === "either") return field.trim();
    }
  }
  return null;
}
