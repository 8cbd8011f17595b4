import { nothing } from "lit/html.js";
import { checkSection } from "../../list/check-section";
import { emptyPeriodWays } from "../../list/demand/period-cells";
import type { ShownFinding } from "../../list/finding-view";
import { moneyText } from "../../list/money-text";
import { understand } from "../../list/read-roles";
import { sameItemWays } from "../../list/same-items";
import { rolesToRead } from "../../list/roles";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import type { ColumnRole } from "../columns/column-role";
import { rolesOf } from "../columns/columns";
import { excessOfRows } from "../health/excess-by-health";
import { changeEntries } from "../plan/make-plan";
import { faults, type Fault, type FindingKind } from "../plan/plan-list";
import type { PlanRows } from "./rows";
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
    roleOf: (kind, row) => roleAtFault(rows, kind, row),
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
  const { reorderPlan, demand } = pane.texts;
  const { check } = reorderPlan;
  if (kind === "emptyPeriods") {
    return radiosView(pane, {
      name: "reorder-empty-periods",
      legend: demand.emptyPeriods.legend,
      ways: emptyPeriodWays,
      words: demand.emptyPeriods,
      chosen: entries.emptyPeriods,
      choose: (emptyPeriods) => changeEntries(pane, { emptyPeriods }),
    });
  }
  if (kind !== "sameItem") return undefined;
  return radiosView(pane, {
    name: "reorder-same-items",
    legend: check.sameItems.legend,
    ways: sameItemWays,
    words: check.sameItems,
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

/** The role whose cell a finding is about. */
function roleAtFault(rows: PlanRows, kind: FindingKind, row: number): ColumnRole {
  const { columns } = rows;
  const named = roleOfKind[kind];
  if (named !== undefined) return columns.at[named] === null ? "item" : named;
  const isAtFault = (role: ColumnRole) => {
    const { fault, isText } = understand(rows, role, row);
    if (kind === "textNumber") return isText;
    return fault === kind && !(role === "onHand" && kind === "negative");
  };
  const numbers = rolesToRead(rolesOf(columns), columns).filter((role) => role.kind === "number");
  return numbers.find(({ id }) => isAtFault(id))?.id ?? "item";
}
