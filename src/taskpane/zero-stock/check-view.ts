import { nothing } from "lit/html.js";
import { checkSection } from "../list/check-section";
import { understand } from "../list/read-roles";
import { rolesToRead } from "../list/roles";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import type { ColumnRole } from "./column-role";
import { rolesOf } from "./columns";
import { faults, type FindingKind, type Items } from "./items";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";

/** What stands in the list and what happens to it, row for row. */
export function checkView(pane: Pane): View {
  const { result } = zeroStockPart.of(pane);
  if (result === null) return nothing;
  const { check } = pane.texts.zeroStock;
  const { items, ledger, findings } = result;
  return checkSection<ColumnRole, (typeof faults)[number], FindingKind>(pane, zeroStockTask, {
    ...{ id: "zero-check", at: "zero-stock-check", words: check, taken: check.ledger.advised },
    ...{ ledger, findings, faults, rows: items, hasHeader: items.columns.hasHeader },
    roleOf: (kind, row) => roleAtFault(items, kind, row),
    about: () => zeroStockPart.of(pane).result?.items,
  });
}

/** The role whose cell a finding is about. */
function roleAtFault(items: Items, kind: FindingKind, row: number): ColumnRole {
  const { columns } = items;
  if (kind === "toOrder" || kind === "onHand") return kind;
  if (kind === "noMean") {
    const ofDemand =
      columns.kinds.demandSpread === "deviation" && items.cells.demandMean !== undefined;
    return ofDemand && understand(items, "demandMean", row).number === 0
      ? "demandMean"
      : "leadTime";
  }
  const isAtFault = (role: ColumnRole) => {
    const { fault, isText } = understand(items, role, row);
    return kind === "textNumber" ? isText : role !== "onHand" && fault === kind;
  };
  const numbers = rolesToRead(rolesOf(columns), columns).filter((role) => role.kind === "number");
  return numbers.find(({ id }) => isAtFault(id))?.id ?? "leadTime";
}
