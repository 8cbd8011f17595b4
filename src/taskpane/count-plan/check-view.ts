import { nothing } from "lit/html.js";
import { checkSection } from "../list/check-section";
import { understand } from "../list/read-roles";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { isCounted, type CountRole } from "./columns";
import { faults, type CountRows, type Fault, type FindingKind } from "./rows";
import { countPlanPart } from "./state";
import { countPlanTask } from "./task";

/** What stands in the list and what happens to it, row for row. */
export function checkView(pane: Pane): View {
  const { result } = countPlanPart.of(pane);
  if (result === null) return nothing;
  const { check } = pane.texts.countPlan;
  const { ledger, rows, findings } = result;
  return checkSection<CountRole, Fault, FindingKind>(pane, countPlanTask, {
    ...{ id: "count-check", at: "count-check", words: check, ledger, findings, faults, rows },
    taken: isCounted(rows.columns) ? check.ledger.compared : check.ledger.planned,
    hasHeader: rows.columns.hasHeader,
    roleOf: (kind, row) => roleOf(rows, kind, row),
    about: () => countPlanPart.of(pane).result?.rows,
  });
}

/** The role whose cell a finding is about. */
function roleOf(rows: CountRows, kind: FindingKind, row: number): CountRole {
  const own: Partial<Record<FindingKind, CountRole>> = {
    noClass: rows.columns.at.class === null ? "value" : "class",
    notCounted: "counted",
    noBook: "book",
    noDate: "lastCounted",
  };
  const found = own[kind];
  if (found !== undefined) return found;
  const asked = (["value", "lastCounted", "counted", "book", "unitCost"] as const).filter(
    (role) => rows.cells[role] !== undefined,
  );
  const isAtFault = (role: CountRole) => {
    const { fault, isText } = understand(rows, role, row);
    return kind === "textNumber" ? isText : fault === kind;
  };
  return asked.find(isAtFault) ?? asked[0];
}
