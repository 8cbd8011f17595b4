import type { PaneTexts } from "../../../locales";
import type { FoundList } from "../../../workbook/excel/types";
import { factsOfColumn } from "../../reading/columns/column-facts";
import { columnName } from "../../list/column-name";
import type { Evidence, Judged } from "../../reading/columns/evidence";
import { namedPreview } from "../../reading/headers/header-names";
import { judgePrice, judgeQuantity, judgeValue } from "../../reading/columns/judge-numbers";
import type { ListColumns } from "./list-columns";

type NumberRole = "value" | "quantity" | "price";

/** "Stock (C): its header says stock, its numbers are whole." For each column that makes the value. */
export function whyColumns(texts: PaneTexts, list: FoundList, columns: ListColumns): string[] {
  const roles: NumberRole[] = columns.valueFrom === "product" ? ["quantity", "price"] : ["value"];
  if (columns.valueFrom === "periods") return [];
  return roles.flatMap((role) => {
    const column = columns[role];
    const judged = column === null ? null : judge(role, list, columns, column);
    const reasons = (judged?.evidence ?? []).flatMap((each) => reasonIn(texts, each) ?? []);
    if (column === null || reasons.length === 0) return [];
    return [texts.see.because(columnName(texts, list, columns, column), reasons)];
  });
}

function judge(
  role: NumberRole,
  list: FoundList,
  { hasHeader }: ListColumns,
  column: number,
): Judged | null {
  const facts = factsOfColumn(namedPreview(list), hasHeader, column);
  if (role === "quantity") return judgeQuantity(facts);
  return role === "price" ? judgePrice(facts) : judgeValue(facts, Infinity, false);
}

/** What speaks for the column, in words; what speaks against it others have been told by. */
function reasonIn({ see }: PaneTexts, { reason, points }: Evidence): string | null {
  if (points <= 0) return null;
  if (reason.kind !== "says") return reason.kind === "whole" ? see.reasons.whole : null;
  const { meanings } = see.reasons;
  const known = reason.meaning as keyof typeof meanings;
  return known in meanings ? see.reasons.says(meanings[known]) : null;
}
