import { html, nothing } from "lit/html.js";
import { findingView } from "../list/finding-view";
import { ledgerView } from "../list/ledger-view";
import { understand } from "../list/read-roles";
import { cellAddress, itemName, selectItems, standsIn } from "../list/role-cell";
import type { Pane } from "../pane/pane";
import type { View } from "../pane/view";
import { messageAt, section } from "../pane/views";
import type { Answer, Finding } from "./answer";
import { isCounted, type CountRole } from "./columns";
import { faults, type CountRows, type FindingKind } from "./rows";
import { countPlanPart } from "./state";
import { countPlanTask } from "./task";

/** What stands in the list and what happens to it, row for row. */
export function checkView(pane: Pane): View {
  const { result } = countPlanPart.of(pane);
  if (result === null) return nothing;
  const { check } = pane.texts.countPlan;
  const { ledger, rows, findings } = result;
  const taken = isCounted(rows.columns) ? check.ledger.compared : check.ledger.planned;
  const leftOut = (["hidden", ...faults] as const).filter((fate) => ledger[fate] > 0);
  return section(
    "count-check",
    check.heading,
    html`<p>${findings.length === 0 ? check.clean : check.select}</p>
      ${findings.map((finding) => oneView(pane, result, finding))}
      ${ledgerView(pane, {
        id: "count-ledger",
        heading: check.ledger.heading,
        lines: [
          [taken, ledger.taken],
          ...leftOut.map((fate): [string, number] => [check.ledger[fate], ledger[fate]]),
        ],
        all: check.ledger.all,
        rows: rows.count,
        hasHeader: rows.columns.hasHeader,
      })}
      ${messageAt(pane, "count-check")}`,
  );
}

function oneView(pane: Pane, { rows }: Answer, { kind, rows: found }: Finding): View {
  const { check } = pane.texts.countPlan;
  const about = () => countPlanPart.of(pane).result?.rows;
  const role = (row: number) => roleOf(rows, kind, row);
  return findingView(pane, countPlanTask, {
    kind,
    title: check.findings[kind](pane.formats.count(found.length)),
    fate: check.fates[kind],
    rows: found,
    select: () => selectItems(pane, rows, found, "count-check", about),
    columns: [
      { heading: check.cell, isNumber: true, cell: (row) => cellAddress(rows, role(row), row) },
      { heading: check.item, isNumber: false, cell: (row) => itemName(pane, rows, row) },
      {
        heading: check.stands,
        isNumber: true,
        cell: (row) => standsIn(pane, rows, role(row), row, kind === "textNumber"),
      },
    ],
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
  return (
    asked.find((role) => {
      const { fault, isText } = understand(rows, role, row);
      return kind === "textNumber" ? isText : fault === kind;
    }) ?? asked[0]
  );
}
