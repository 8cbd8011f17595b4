import { nothing } from "lit/html.js";
import { checkSection } from "../../list/check-section";
import { emptyPeriodsChoice } from "../../list/demand/empty-periods-choice";
import { findRoleAtFault } from "../../list/find-role-at-fault";
import type { ShownFinding } from "../../list/finding-view";
import { moneyText } from "../../list/money-text";
import { sameItemsChoice } from "../../list/same-items-choice";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { ColumnRole } from "../columns/column-role";
import { rolesOf } from "../columns/columns";
import { excessOfRows } from "../health/excess-by-health";
import { changeEntries } from "../plan/make-plan";
import { faults, type Fault, type FindingKind } from "../plan/plan-list";
import { rules } from "./rows";
import { reorderPlanPart } from "../state";
import { reorderPlanTask } from "../task";

/** What stands in the list and what happens to it, row for row. */
export function checkView(pane: Pane): View {
  const { result } = reorderPlanPart.of(pane);
  if (result === null) return nothing;
  const { check } = pane.texts.reorderPlan;
  const { rows, ledger, findings } = result;
  return checkSection<ColumnRole, Fault, FindingKind>(pane, reorderPlanTask, {
    ...{ id: "reorder-check", at: "reorder-plan-check", words: check, taken: check.ledger.planned },
    ...{ ledger, findings, faults, rows, hasHeader: rows.columns.hasHeader },
    roleOf: (kind, row) =>
      findRoleAtFault(rows, rolesOf(rows.columns), rules.mayBeNegative, {
        ...{ kind, row, named: roleOfKind[kind] },
      }),
    choiceOf: (kind) => choiceView(pane, kind),
    amountOf: (found, kind) =>
      kind === "excessByHealth" ? moneyText(pane, result, excessOfRows(result, found)) : undefined,
    readOf: (kind, row) =>
      kind === "excessByHealth"
        ? pane.texts.reorderPlan.health.holds(moneyText(pane, result, excessOfRows(result, [row])))
        : undefined,
    about: () => reorderPlanPart.of(pane).result?.rows,
  });
}

/** Where the list can be read in two ways. */
function choiceView(pane: Pane, kind: FindingKind): ShownFinding["choice"] {
  const { entries } = reorderPlanPart.of(pane);
  if (kind === "emptyPeriods") {
    return emptyPeriodsChoice(pane, reorderPlanTask, {
      chosen: entries.emptyPeriods,
      choose: (emptyPeriods) => changeEntries(pane, { emptyPeriods }),
    });
  }
  if (kind !== "sameItem") return undefined;
  return sameItemsChoice(pane, reorderPlanTask, {
    words: pane.texts.reorderPlan.check.sameItems,
    chosen: entries.sameItems,
    choose: (sameItems) => changeEntries(pane, { sameItems }),
  });
}

const roleOfKind: Partial<Record<FindingKind, ColumnRole>> = {
  limits: "maximumOrder",
  service: "service",
  sameItem: "item",
  added: "item",
  backlog: "onHand",
  noDates: "onOrder",
  tooLate: "onHand",
  unknownClass: "class",
  unusableService: "service",
  belowCost: "salesPrice",
  supplierLimits: "supplier",
  notStocked: "item",
  excessByHealth: "onHand",
};
