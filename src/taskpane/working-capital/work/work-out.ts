import { capitalLeversSteps } from "../../../engine/capital/capital-levers";
import { capitalParts } from "../../../engine/capital/capital-of";
import {
  capitalTotalsSteps,
  type CapitalRow,
  type CapitalTotals,
} from "../../../engine/capital/capital-totals";
import { capitalWhatIfSteps, type CapitalChange } from "../../../engine/capital/capital-what-if";
import { CompensatedSum } from "../../../engine/compensated-sum";
import { sortedSteps } from "../../../engine/sorted-steps";
import type { Progress } from "../../../workbook/excel/types";
import { FoundOnRows } from "../../list/found-on-rows";
import { sortRows } from "../../list/sort-rows";
import { inSlices, throughSteps } from "../../pane/in-slices";
import { sides, type Side } from "../columns/column-role";
import { itemOf, stockValueOf, termDays } from "../rows/item-of";
import { rowFaults, type CapitalRows } from "../rows/rows";
import { TermKind } from "../rows/term-cells";
import type { CapitalSettings } from "../settings/settings";
import { alsoFound } from "./also-found";
import {
  faults,
  findingKinds,
  type Fate,
  type Fault,
  type FindingKind,
  type Worked,
} from "./worked";
import { yearOf } from "./year-of";

const rowsBetweenLooks = 64;

/** Works out every row that holds what it takes, and adds them up. */
export async function workOut(
  rows: CapitalRows,
  settings: CapitalSettings,
  leaveOutHidden: boolean,
  progress: Progress,
): Promise<Worked> {
  const { count } = rows;
  const year = yearOf(settings);
  const taken = new Uint8Array(count);
  const needs = new Float64Array(count).fill(NaN);
  const also = new FoundOnRows<FindingKind>(count, findingKinds);
  const stock = new Map<Fate, CompensatedSum>();
  const isLeftOut = (row: number) => leaveOutHidden && rows.hidden[row] === 1;
  const faultOf = (row: number) => faultOfRow(rows, row, settings);
  await inSlices(
    count,
    (row) => {
      const fate = isLeftOut(row) ? "hidden" : (faultOf(row) ?? "taken");
      addStock(stock, fate, stockValueOf(rows, row, settings));
      if (fate !== "taken") return;
      const item = itemOf(rows, row, settings);
      taken[row] = 1;
      needs[row] = capitalParts(item, year.daysPerYear).need;
      also.keep(row, alsoFound(rows, row, item, settings));
    },
    progress,
    rowsBetweenLooks,
  );
  const sorted = await sortRows<Fault, FindingKind>(
    {
      ...{ count, faults, kinds: findingKinds, isLeftOut, faultOf },
      alsoFound: (row) => also.of(row),
      take: () => undefined,
    },
    progress,
  );
  const worked = { rows, settings, leaveOutHidden, taken };
  const totals = await throughSteps(capitalTotalsSteps(takenItems(worked), year), progress);
  const change = changeOf(settings);
  return {
    ...worked,
    ...sorted,
    byParty: {
      supplier: await mostFirst(totals.suppliers, progress),
      customer: await mostFirst(totals.customers, progress),
      group: await mostFirst(totals.groups, progress),
    },
    ...{ needs, totals },
    levers: await throughSteps(capitalLeversSteps(totals, year), progress),
    whatIf:
      change &&
      (await throughSteps(capitalWhatIfSteps(takenItems(worked), change, year), progress)),
    stockOf: Object.fromEntries(
      (["taken", "hidden", ...faults] as const).map((fate) => [fate, stock.get(fate)?.total ?? 0]),
    ) as Worked["stockOf"],
  };
}

/** A list may have as many suppliers or customers as rows. */
function mostFirst(totals: CapitalTotals["suppliers"], progress: Progress) {
  return throughSteps(
    sortedSteps(totals, ([, one], [, other]) => other.need - one.need),
    progress,
  );
}

/** The rows that are worked out, one after the other. */
export function* takenItems({
  rows,
  settings,
  taken,
}: Pick<Worked, "rows" | "settings" | "taken">): Generator<CapitalRow> {
  for (let row = 0; row < rows.count; row++) {
    if (taken[row] === 1) yield itemOf(rows, row, settings);
  }
}

function faultOfRow(rows: CapitalRows, row: number, settings: CapitalSettings): Fault | null {
  if (rows.faulty[row] > 0) return rowFaults[rows.faulty[row] - 1];
  const lacking = sides.filter((side) => Number.isNaN(termDays(rows, row, side, settings)));
  const isInAdvance = (side: Side) => rows.terms[side].at(row).kind === TermKind.inAdvance;
  if (lacking.some(isInAdvance)) return "inAdvance";
  if (lacking.length > 0) return "noTerm";
  return settings.repeated === "first" && rows.same.first[row] !== row ? "repeated" : null;
}

function addStock(sums: Map<Fate, CompensatedSum>, fate: Fate, money: number): void {
  if (Number.isNaN(money)) return;
  let sum = sums.get(fate);
  if (sum === undefined) sums.set(fate, (sum = new CompensatedSum()));
  sum.add(money);
}

/** What may be otherwise, as it is asked; null where nothing is. */
function changeOf(settings: CapitalSettings): CapitalChange | null {
  const { supplierAtLeast, stockLess, customerAtMost } = settings;
  if (supplierAtLeast === null && stockLess === null && customerAtMost === null) return null;
  return {
    purchaseTermAtLeast: supplierAtLeast,
    stockLess: stockLess ?? 0,
    salesTermAtMost: customerAtMost,
  };
}
