import type { FoundList } from "../../../workbook/excel/types";
import { guessRoles } from "../../list/guess-roles";
import type { Role, RoleColumns } from "../../list/roles";
import { guessHeader } from "../../reading/headers/guess-header";
import { namedPreview } from "../../reading/headers/header-names";
import { isMoneyForOne, numberMeaning } from "../../reading/header-words/number-meaning";
import { saysOfPlan } from "../../reading/header-words/planning/planning-of";
import { readHeader, says } from "../../reading/header-words/read-header";

/** What a column of the batches says. */
export type BatchRole = "item" | "quantity" | "lastDay" | "batch" | "location";

export const batchRoles: readonly Role<BatchRole>[] = [
  { id: "item", kind: "text", isNeeded: true },
  { id: "quantity", kind: "number", isNeeded: true },
  // A day is a number of Excel's, or a text.
  { id: "lastDay", kind: "text", isNeeded: true },
  { id: "batch", kind: "text", isNeeded: false },
  { id: "location", kind: "text", isNeeded: false },
];
export const batchIds = batchRoles.map(({ id }) => id);

/** A guess the user can change. */
export function guessBatches(list: FoundList): RoleColumns<BatchRole> {
  const preview = namedPreview(list);
  return guessRoles<BatchRole>(preview, guessHeader(preview), batchRoles, {
    meaning: (text) => {
      const header = readHeader(text);
      const number = numberMeaning(header);
      if (saysOfPlan(header, "expiry")) return "lastDay";
      const isUnits = says(header, "quantity") || says(header, "piece") || says(header, "stock");
      if (isUnits && number !== "sum" && number !== "worth" && !isMoneyForOne(number)) {
        return "quantity";
      }
      if (saysOfPlan(header, "batch")) return "batch";
      return says(header, "place") ? "location" : "unknown";
    },
  });
}
