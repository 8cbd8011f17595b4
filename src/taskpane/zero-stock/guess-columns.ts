import type { Cell } from "../../workbook/types";
import { columnContent } from "../see/column-content";
import { guessColumns as guessListColumns } from "../see/guess-columns";
import { firstColumns } from "../see/first-columns";
import { guessHeader } from "../see/guess-header";
import { headerMeaning, isRatioHeader } from "./column-words";
import { columnRoles, type ColumnRole, type ZeroStockColumns } from "./columns";

/** A guess the user can change: from the words in the header and from what stands below. */
export function guessColumns(whole: Cell[][], hasHeader = guessHeader(whole)): ZeroStockColumns {
  const preview = firstColumns(whole);
  const headers = hasHeader ? preview[0].map(String) : [];
  const { item, description } = guessListColumns(preview, hasHeader);
  const at = Object.fromEntries(columnRoles.map((role) => [role, null])) as ZeroStockColumns["at"];
  // A name says more to people than a number does, and nothing here depends on telling items apart.
  at.item = description ?? item;
  headers.forEach((header, column) => {
    const role = headerMeaning(header);
    if (role === "unknown" || at[role] !== null || column === item || column === description)
      return;
    const cells = preview.slice(1).map((row) => row[column]);
    if (fits(role, cells)) at[role] = column;
  });
  return {
    hasHeader,
    at,
    kinds: {
      leadTimeSpread: kindOf(headers[at.leadTimeSpread ?? -1]),
      demandSpread: kindOf(headers[at.demandSpread ?? -1]),
    },
  };
}

function fits(role: ColumnRole, cells: Cell[]): boolean {
  return role === "toOrder" || columnContent(cells).numbers >= 0.5;
}

/** Without a word for it the spread is taken for a ratio, which is what the rule compares. */
function kindOf(header: string | undefined): "ratio" | "deviation" {
  return header === undefined || isRatioHeader(header) ? "ratio" : "deviation";
}
