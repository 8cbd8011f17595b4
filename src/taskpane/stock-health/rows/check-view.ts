import { nothing } from "lit/html.js";
import { checkSection } from "../../list/check-section";
import { emptyPeriodWays } from "../../list/demand/period-cells";
import type { ShownFinding } from "../../list/finding-view";
import { understand } from "../../list/read-roles";
import { rolesToRead } from "../../list/roles";
import { sameItemWays } from "../../list/same-items";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import type { ColumnRole } from "../columns/column-role";
import { rolesOf } from "../columns/columns";
import { stockHealthPart } from "../state";
import { stockHealthTask } from "../task";
import { changeEntries } from "../work/judge-stock";
import { faults, type Fault, type FindingKind } from "../work/judged";
import { mayBeNegative, type HealthRows } from "./rows";

/** What stands in the list and what happens to it, row for row. */
export function checkView(pane: Pane): View {
  const { result } = stockHealthPart.of(pane);
  if (result === null) return nothing;
  const { check } = pane.texts.stockHealth;
  const { rows, ledger, findings } = result;
  return checkSection<ColumnRole, Fault, FindingKind>(pane, stockHealthTask, {
    ...{ id: "health-check", at: "stock-health-check", words: check, taken: check.ledger.judged },
    ...{ ledger, findings, faults, rows, hasHeader: rows.columns.hasHeader },
    roleOf: (kind, row) => roleAtFault(rows, kind, row),
    choiceOf: (kind) => choiceView(pane, kind),
    about: () => stockHealthPart.of(pane).result?.rows,
  });
}

/** Where the list can be read in two ways. */
function choiceView(pane: Pane, kind: FindingKind): ShownFinding["choice"] {
  const { entries } = stockHealthPart.of(pane);
  const { stockHealth, demand } = pane.texts;
  if (kind === "emptyPeriods") {
    return radiosView(pane, {
      name: "health-empty-periods",
      legend: demand.emptyPeriods.legend,
      ways: emptyPeriodWays,
      words: demand.emptyPeriods,
      chosen: entries.emptyPeriods,
      choose: (emptyPeriods) => changeEntries(pane, { emptyPeriods }),
    });
  }
  if (kind !== "sameItem") return undefined;
  const words = stockHealth.check.sameItems;
  return radiosView(pane, {
    ...{ name: "health-same-items", legend: words.legend, ways: sameItemWays, words },
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

/** The role whose cell a finding is about. */
function roleAtFault(rows: HealthRows, kind: FindingKind, row: number): ColumnRole {
  const { columns } = rows;
  const named = roleOfKind[kind];
  if (named !== undefined) return columns.at[named] === null ? "item" : named;
  const isAtFault = (role: ColumnRole) => {
    const { fault, isText } = understand(rows, role, row);
    if (kind === "textNumber") return isText;
    return fault === kind && !(kind === "negative" && mayBeNegative.has(role));
  };
  const numbers = rolesToRead(rolesOf(columns), columns).filter((role) => role.kind === "number");
  return numbers.find(({ id }) => isAtFault(id))?.id ?? "item";
}
