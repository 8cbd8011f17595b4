import type { FoundList } from "../../../workbook/excel/types";
import { guessRoles } from "../../list/guess-roles";
import type { Role, RoleColumns } from "../../list/roles";
import { guessHeader } from "../../reading/headers/guess-header";
import { namedPreview } from "../../reading/headers/header-names";
import { numberMeaning } from "../../reading/header-words/number-meaning";
import { readHeader, says } from "../../reading/header-words/read-header";

/** What a column of the open orders says. */
export type OpenOrderRole = "item" | "quantity" | "due";

export const openOrderRoles: readonly Role<OpenOrderRole>[] = [
  { id: "item", kind: "text", isNeeded: true },
  { id: "quantity", kind: "number", isNeeded: true },
  // A day is a number of Excel's, or a text.
  { id: "due", kind: "text", isNeeded: false },
];
export const openOrderIds = openOrderRoles.map(({ id }) => id);

/** "Due", "ETA", "Arrives": days that no word for a date names. */
const due = /\b(due|eta|arriv\w*)\b/iu;

/** A guess the user can change. */
export function guessOpenOrders(list: FoundList): RoleColumns<OpenOrderRole> {
  const preview = namedPreview(list);
  return guessRoles<OpenOrderRole>(preview, guessHeader(preview), openOrderRoles, {
    meaning: (text) => {
      const header = readHeader(text);
      if (says(header, "date") || due.test(text)) return "due";
      const isMoney = ["unitCost", "salesPrice", "sum"].includes(numberMeaning(header));
      const isUnits = says(header, "quantity") || says(header, "piece") || says(header, "pending");
      return isUnits && !isMoney ? "quantity" : "unknown";
    },
  });
}
