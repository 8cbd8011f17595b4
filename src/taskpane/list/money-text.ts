import type { FoundList } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { columnCurrency } from "./column-currency";
import type { RoleColumns } from "./roles";

interface Costed {
  list: FoundList;
  columns: RoleColumns<"unitCost">;
}

/** The money of a list is that of its unit cost. */
export function costCurrency({ list, columns }: Costed): string {
  return columnCurrency(list, columns, columns.at.unitCost);
}

/** "USD 48,200" */
export function moneyText(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { rows }: { rows: Costed },
  amount: number,
): string {
  return texts.words.money(costCurrency(rows), formats.headline(amount));
}
