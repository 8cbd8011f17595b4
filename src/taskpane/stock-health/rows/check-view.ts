import { nothing } from "lit/html.js";
import { checkSection } from "../../list/check-section";
import { emptyPeriodsChoice } from "../../list/demand/empty-periods-choice";
import { findRoleAtFault } from "../../list/find-role-at-fault";
import type { ShownFinding } from "../../list/finding-view";
import { sameItemsChoice } from "../../list/same-items-choice";
import type { Pane } from "../../pane/pane";
import type { View } from "../../pane/view";
import type { ColumnRole } from "../columns/column-role";
import { rolesOf } from "../columns/columns";
import { stockHealthPart } from "../state";
import { stockHealthTask } from "../task";
import { changeEntries } from "../work/judge-stock";
import { faults, type Fault, type FindingKind } from "../work/judged";
import { rules } from "./rows";

/** What stands in the list and what happens to it, row for row. */
export function checkView(pane: Pane): View {
  const { result } = stockHealthPart.of(pane);
  if (result === null) return nothing;
  const { check } = pane.texts.stockHealth;
  const { rows, ledger, findings } = result;
  return checkSection<ColumnRole, Fault, FindingKind>(pane, stockHealthTask, {
    ...{ id: "health-check", at: "stock-health-check", words: check, taken: check.ledger.judged },
    ...{ ledger, findings, faults, rows, hasHeader: rows.columns.hasHeader },
    roleOf: (kind, row) =>
      findRoleAtFault(rows, rolesOf(rows.columns), rules.mayBeNegative, {
        ...{ kind, row, named: roleOfKind[kind] },
      }),
    choiceOf: (kind) => choiceView(pane, kind),
    about: () => stockHealthPart.of(pane).result?.rows,
  });
}

/** Where the list can be read in two ways. */
function choiceView(pane: Pane, kind: FindingKind): ShownFinding["choice"] {
  const { entries } = stockHealthPart.of(pane);
  if (kind === "emptyPeriods") {
    return emptyPeriodsChoice(pane, stockHealthTask, {
      chosen: entries.emptyPeriods,
      choose: (emptyPeriods) => changeEntries(pane, { emptyPeriods }),
    });
  }
  if (kind !== "sameItem") return undefined;
  return sameItemsChoice(pane, stockHealthTask, {
    words: pane.texts.stockHealth.check.sameItems,
    chosen: entries.sameItems,
    choose: (sameItems) => changeEntries(pane, { sameItems }),
  });
}

const roleOfKind: Partial<Record<FindingKind, ColumnRole>> = {
  ...{ sameItem: "item", added: "item", unknownClass: "class" },
  ...{ backlog: "onHand", batchesExceed: "onHand", batchesMissing: "onHand" },
  ...{ noCost: "unitCost", freeOfCost: "unitCost" },
  ...{ noIssue: "lastIssue", unreadIssue: "lastIssue" },
  ...{ laterIssue: "lastIssue", textIssue: "lastIssue" },
};
