import type { FoundList } from "../../../workbook/excel/types";
import { guessRoles } from "../../list/guess-roles";
import type { Role, RoleColumns } from "../../list/roles";
import { guessHeader } from "../../reading/headers/guess-header";
import { namedPreview } from "../../reading/headers/header-names";
import { isMoneyForOne, numberMeaning } from "../../reading/header-words/number-meaning";
import { saysOfPlan } from "../../reading/header-words/planning/planning-of";
import { readHeader, says } from "../../reading/header-words/read-header";

/** What a column of the receipts says. */
export type ReceiptRole = "item" | "day" | "quantity" | "unitCost" | "originalDay" | "location";

export const receiptRoles: readonly Role<ReceiptRole>[] = [
  { id: "item", kind: "text", isNeeded: true },
  // A day is a number of Excel's, or a text.
  { id: "day", kind: "text", isNeeded: true },
  { id: "quantity", kind: "number", isNeeded: true },
  { id: "unitCost", kind: "number", isNeeded: false },
  { id: "originalDay", kind: "text", isNeeded: false },
  { id: "location", kind: "text", isNeeded: false },
];
export const receiptIds = receiptRoles.map(({ id }) => id);

/** A guess the user can change. */
export function guessReceipts(list: FoundList): RoleColumns<ReceiptRole> {
  const preview = namedPreview(list);
  return guessRoles<ReceiptRole>(preview, guessHeader(preview), receiptRoles, {
    meaning: (text) => {
      const header = readHeader(text);
      const number = numberMeaning(header);
      const isUnits = says(header, "quantity") || says(header, "piece");
      if (saysOfPlan(header, "originated")) return "originalDay";
      if (says(header, "date") || (saysOfPlan(header, "received") && !isUnits)) return "day";
      if (number !== "salesPrice" && isMoneyForOne(number)) return "unitCost";
      if (isUnits && number !== "sum") return "quantity";
      return says(header, "place") ? "location" : "unknown";
    },
  });
}
