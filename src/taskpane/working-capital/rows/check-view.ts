import { html, nothing } from "lit/html.js";
import { checkSection } from "../../list/check-section";
import { emptyPeriodsChoice } from "../../list/demand/empty-periods-choice";
import { findRoleAtFault } from "../../list/find-role-at-fault";
import type { ShownFinding } from "../../list/finding-view";
import { cellAt } from "../../list/number-column";
import { standsIn } from "../../list/role-cell";
import type { Pane } from "../../pane/pane";
import { radiosView } from "../../pane/radios-view";
import type { View } from "../../pane/view";
import { capitalCurrency, daysText, moneyText } from "../answer/money";
import { sides, termOf, type ColumnRole } from "../columns/column-role";
import { rolesOf } from "../columns/columns";
import { vatQuestion } from "../columns/vat-view";
import { termsOffer } from "../known-terms/offer-view";
import { repeatedWays } from "../settings/settings";
import { workingCapitalPart } from "../state";
import { workingCapitalTask } from "../task";
import { changeEntries } from "../work/make-answer";
import { faults, type Fate, type Fault, type FindingKind, type Worked } from "../work/worked";
import { knownTermOf, stockOfRows } from "./item-of";
import { mayBeNegative, type CapitalRows } from "./rows";
import { termCell, TermKind } from "./term-cells";

/** What stands in the list and what happens to it, row for row and in money. */
export function checkView(pane: Pane): View {
  const { result } = workingCapitalPart.of(pane);
  if (result === null) return nothing;
  const { check } = pane.texts.workingCapital;
  const { rows, settings, ledger, findings } = result;
  return html`${vatQuestion(pane)} ${termsOffer(pane)}
  ${checkSection<ColumnRole, Fault, FindingKind>(pane, workingCapitalTask, {
    ...{ id: "capital-check", at: "working-capital-check", words: check },
    ...{ taken: check.ledger.taken, ledger, findings, faults, rows },
    hasHeader: rows.columns.hasHeader,
    roleOf: (kind, row) => roleAtFault(rows, kind, row),
    choiceOf: (kind) => choiceView(pane, kind),
    readOf: (kind, row) => termAsRead(pane, result, kind, row),
    amountOf: (found) => moneyText(pane, result, stockOfRows(rows, found, settings)),
    amounts: ledgerAmounts(pane, result),
    about: () => workingCapitalPart.of(pane).result?.rows,
  })}`;
}

function ledgerAmounts(pane: Pane, result: Worked) {
  const { ledger: words } = pane.texts.workingCapital.check;
  const { stockOf } = result;
  const fates = Object.keys(stockOf) as Fate[];
  const all = fates.reduce((sum, fate) => sum + stockOf[fate], 0);
  const amount = pane.formats.amounts([all, ...Object.values(stockOf)]);
  const sign = capitalCurrency(result);
  return {
    rows: words.rows,
    heading: sign === "" ? words.money : pane.texts.report.inUnit(words.money, sign),
    lines: Object.fromEntries(fates.map((fate) => [fate, amount(stockOf[fate])])) as Record<
      Fate,
      string
    >,
    all: amount(all),
  };
}

/** Where the list can be read in two ways. */
function choiceView(pane: Pane, kind: FindingKind): ShownFinding["choice"] {
  const { entries } = workingCapitalPart.of(pane);
  if (kind === "emptyPeriods") {
    return emptyPeriodsChoice(pane, workingCapitalTask, {
      chosen: entries.emptyPeriods,
      choose: (emptyPeriods) => changeEntries(pane, { emptyPeriods }),
    });
  }
  if (kind !== "sameItem" && kind !== "repeated") return undefined;
  // Rows that are left out and those that are counted can be told at once.
  if (kind === "sameItem" && entries.repeated === "first") return undefined;
  const { repeated } = pane.texts.workingCapital.check;
  return radiosView(pane, {
    name: "capital-repeated",
    legend: repeated.legend,
    ways: repeatedWays,
    words: repeated,
    chosen: entries.repeated,
    choose: (way) => changeEntries(pane, { repeated: way }),
  });
}

const termKinds: Partial<Record<FindingKind, readonly number[]>> = {
  unreadTerm: [TermKind.unread],
  monthEnd: [TermKind.monthEnd],
  inAdvance: [TermKind.inAdvance],
  paidInAdvance: [TermKind.inAdvance],
  noTerm: [TermKind.blank],
  usualTerm: [TermKind.blank],
  termAsRead: [TermKind.text],
  discount: [TermKind.discount],
};

const roleOfKind: Partial<Record<FindingKind, ColumnRole>> = {
  repeated: "item",
  sameItem: "item",
  emptyPeriods: "item",
  knownTerm: "supplier",
};

/** The role whose cell a finding is about. */
function roleAtFault(rows: CapitalRows, kind: FindingKind, row: number): ColumnRole {
  const { columns } = rows;
  const kinds = termKinds[kind];
  if (kinds !== undefined) {
    const side = sides.find(
      (each) => columns.at[termOf[each]] !== null && kinds.includes(rows.terms[each].at(row).kind),
    );
    return side === undefined ? "item" : termOf[side];
  }
  const named = roleNamed(rows, kind);
  return findRoleAtFault(rows, rolesOf(columns), mayBeNegative, { kind, row, named });
}

function roleNamed(rows: CapitalRows, kind: FindingKind): ColumnRole | undefined {
  const { columns } = rows;
  if (kind === "negativeStock") return columns.stockFrom === "value" ? "stockValue" : "onHand";
  if (kind === "noDemand") return demandRole(rows);
  if (kind === "belowCost") return columns.flowFrom === "money" ? "sales" : "salesPrice";
  return roleOfKind[kind];
}

function demandRole({ columns }: CapitalRows): ColumnRole {
  if (columns.flowFrom === "money") return "costOfSales";
  return columns.demandFrom === "average" ? "demand" : "item";
}

/** "30 net, read as 30 days" */
function termAsRead(
  pane: Pane,
  { rows, settings }: Pick<Worked, "rows" | "settings">,
  kind: FindingKind,
  row: number,
): string | undefined {
  if (kind === "knownTerm") {
    const { days } = pane.texts.workingCapital;
    return days(pane.formats.count(knownTermOf(rows, row, settings)));
  }
  if (kind !== "termAsRead" && kind !== "discount") return undefined;
  const role = roleAtFault(rows, kind, row);
  const { days } = termCell(cellAt(rows.cells[role], row + rows.skip));
  const stands = standsIn(pane, rows, role, row, false);
  return pane.texts.check.readAs(stands, daysText(pane, days));
}
