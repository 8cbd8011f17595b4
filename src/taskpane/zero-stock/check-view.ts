import { html, nothing } from "lit/html.js";
import { findingView } from "../list/finding-view";
import { ledgerView } from "../list/ledger-view";
import { understand } from "../list/read-roles";
import { cellAddress, itemName, selectItems, standsIn } from "../list/role-cell";
import { rolesToRead } from "../list/roles";
import type { Pane } from "../pane/pane";
import { messageAt, section } from "../pane/views";
import type { View } from "../pane/view";
import type { Advised, Finding } from "./advise";
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
  const { findings } = result;
  return section(
    "zero-check",
    check.heading,
    html`<p>${findings.length === 0 ? check.clean : check.select}</p>
      ${findings.map((finding) => oneView(pane, result, finding))} ${rowsView(pane, result)}
      ${messageAt(pane, "zero-stock-check")}`,
  );
}

function oneView(pane: Pane, { items }: Advised, { kind, rows }: Finding): View {
  const { check } = pane.texts.zeroStock;
  const about = () => zeroStockPart.of(pane).result?.items;
  return findingView(pane, zeroStockTask, {
    kind,
    title: check.findings[kind](pane.formats.count(rows.length)),
    fate: check.fates[kind],
    rows,
    select: () => selectItems(pane, items, rows, "zero-stock-check", about),
    columns: [
      {
        heading: check.cell,
        isNumber: true,
        cell: (row) => cellAddress(items, roleAtFault(items, kind, row), row),
      },
      { heading: check.item, isNumber: false, cell: (row) => itemName(pane, items, row) },
      {
        heading: check.stands,
        isNumber: true,
        cell: (row) =>
          standsIn(pane, items, roleAtFault(items, kind, row), row, kind === "textNumber"),
      },
    ],
  });
}

/** Rows with advice and rows left out. */
function rowsView(pane: Pane, { ledger, items }: Advised): View {
  const words = pane.texts.zeroStock.check.ledger;
  const leftOut = (["hidden", ...faults] as const).filter((fate) => ledger[fate] > 0);
  return ledgerView(pane, {
    id: "zero-ledger",
    heading: words.heading,
    lines: (["advised", ...leftOut] as const).map((fate) => [words[fate], ledger[fate]]),
    all: words.all,
    rows: items.count,
    hasHeader: items.columns.hasHeader,
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
