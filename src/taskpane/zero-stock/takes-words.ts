import type { FoundList } from "../../workbook/excel/types";
import { plainName } from "../list/column-name";
import { missingRoles } from "../list/roles";
import type { Pane } from "../pane/pane";
import { rolesOf, type ZeroStockColumns } from "./columns";

/** "Product by lead time, demand, unit value and turnover", or what is still to be chosen. */
export function takesWords(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  list: FoundList,
  columns: ZeroStockColumns,
): string {
  const { list: words } = texts.zeroStock;
  const missing = missingRoles(rolesOf(columns), columns);
  if (missing.length > 0) return words.columnsMissing(formats.count(missing.length));
  const { item } = columns.at;
  return words.takes(item === null ? texts.see.eachRow : plainName(texts, list, columns, item));
}
