import type { Progress } from "../../../workbook/excel/types";
import { keepSettings } from "../../list/keep-settings";
import type { RoleCells } from "../../list/read-roles";
import { goToProblem, runAnswer } from "../../list/run-answer";
import { workAgain } from "../../list/run-task";
import { readTaken, stateOf, type SecondTaken } from "../../list/second-list/read-taken";
import { toKeep as toKeepSecond } from "../../list/second-list/second-list";
import { asLongAs } from "../../pane/as-long-as";
import { say, type Pane } from "../../pane/pane";
import { rememberPlan } from "../changes/former-plan";
import { changesOf } from "../changes/plan-changes";
import { missingColumns } from "../columns/columns";
import type { OpenOrderRole } from "../open-orders/open-order-columns";
import { openOrdersRead } from "../open-orders/taken-open-orders";
import { openOrdersOf } from "../open-orders/open-orders";
import { toKeep } from "../own-orders/own-orders";
import { toKeep as limitsToKeep } from "../supplier-limits/supplier-limits";
import { paymentsOf } from "../payments/supplier-payments";
import { planList, type Planned } from "./plan-list";
import { columnsToRead, type PlanRows } from "../rows/rows";
import { readPlanRows } from "../rows/written-beside";
import { readSettings, withoutToday, type Entries, type PlanSettings } from "../settings/settings";
import { reorderPlanPart, type ReorderPlanState } from "../state";
import { reorderPlanTask } from "../task";
import { planWriting } from "../write/write-plan";

/**
 * Reads the list and says what to order of each item; nothing is written.
 *
 * @param isFollowing a choice has been changed: the answer follows, and the keyboard stays there
 */
export async function makePlan(pane: Pane, isFollowing = false): Promise<void> {
  const { list, plan } = pane.texts.reorderPlan;
  const result = await runAnswer(pane, reorderPlanTask, {
    ...working(pane, plan.reading, true),
    ...{ isFollowing, missing: missingColumns, columnsToRead },
    columnsMissing: list.columnsMissing,
    isReady: () => isSettled(pane),
    sort: (list, columns, reading, progress) =>
      readPlanRows(pane, list, columns, reading, progress),
  });
  if (result !== null) await Promise.all([keepPlan(pane, result), planWriting(pane)]);
}

/** A setting has been changed: a plan that is shown follows at once, without reading again. */
export async function changeEntries(pane: Pane, part: Partial<Entries>): Promise<void> {
  const { entries } = reorderPlanPart.of(pane);
  reorderPlanPart.change(pane, { entries: { ...entries, ...part } });
  if (settingsOf(pane) !== null) await planAgain(pane);
}

export async function changeHidden(pane: Pane, leaveOutHidden: boolean): Promise<void> {
  reorderPlanPart.change(pane, { leaveOutHidden });
  await planAgain(pane);
}

export async function changeAsFormulas(pane: Pane, asFormulas: boolean): Promise<void> {
  reorderPlanPart.change(pane, { asFormulas });
  const { result } = reorderPlanPart.of(pane);
  if (result !== null) await keepPlan(pane, result);
}

/** @param orders the list of open orders is read afresh */
export async function planAgain(pane: Pane, orders = false): Promise<void> {
  const result = await workAgain(pane, reorderPlanTask, {
    ...working(pane, pane.texts.reorderPlan.plan.planning, orders),
    again: (pane) => makePlan(pane, true),
  });
  if (result) await keepPlan(pane, result);
}

/** While a setting needs a correction, those of the plan that is shown still hold. */
function working(pane: Pane, label: string, readsOrders: boolean) {
  let read: SecondTaken<OpenOrderRole> | null = null;
  return {
    label,
    work: (rows: PlanRows, progress: Progress) => {
      const { result } = reorderPlanPart.of(pane);
      const settings = settingsOf(pane) ?? result?.settings ?? null;
      if (settings === null) return null;
      return (async () => {
        // Without a plan nothing has been read of them yet.
        if (readsOrders || result === null) read = await readTaken(pane, openOrdersRead, progress);
        const { leaveOutHidden, ownOrders, ownLimits } = reorderPlanPart.of(pane);
        const cells = read === null ? result?.openOrders?.cells : read.cells;
        const plan = { settings, leaveOutHidden, ownOrders, ownLimits };
        return planWithOrders(rows, plan, cells ?? null, progress);
      })();
    },
    show: (result: Planned) => {
      if (read !== null) {
        reorderPlanPart.change(pane, { openOrders: stateOf(read) });
      }
      showPlan(pane, result);
    },
  };
}

interface PlanWith extends Pick<ReorderPlanState, "leaveOutHidden" | "ownOrders" | "ownLimits"> {
  settings: PlanSettings;
}

/** Plans with what is already ordered, where a list of it was read. */
async function planWithOrders(
  rows: PlanRows,
  { settings, leaveOutHidden, ownOrders, ownLimits }: PlanWith,
  cells: RoleCells<OpenOrderRole> | null,
  progress: Progress,
): Promise<Planned> {
  const openOrders = cells && (await openOrdersOf(cells, rows, settings.today, progress));
  const withOrders = { ...rows, openOrders: openOrders?.byRow ?? null };
  const own = { orders: ownOrders, limits: ownLimits };
  const planned = await planList(withOrders, settings, leaveOutHidden, progress, own);
  const { former } = rows;
  const isKnown = former !== null && former !== "unread";
  const changes = isKnown ? await changesOf(planned, former, progress) : null;
  const payments = await paymentsOf(planned, progress);
  return { ...planned, openOrders, changes, payments };
}

function showPlan(pane: Pane, result: Planned): void {
  const { opened } = reorderPlanPart.of(pane);
  const isThere = opened !== null && opened < result.group.length && result.group[opened] > 0;
  reorderPlanPart.change(pane, { result, opened: isThere ? opened : null });
  const { formats, texts } = pane;
  const words = texts.reorderPlan.result;
  const { orders, ledger } = result;
  say(
    pane,
    ledger.taken === 0
      ? words.nothing
      : words.done(formats.count(orders.items), formats.count(ledger.taken)),
  );
}

/** Null where a setting needs a correction, which is told beside it. */
function settingsOf(pane: Pane): PlanSettings | null {
  const read = readSettings(reorderPlanPart.of(pane).entries, pane.formats.decimalSign);
  reorderPlanPart.change(pane, { problems: "problems" in read ? read.problems : {} });
  return "settings" in read ? read.settings : null;
}

function isSettled(pane: Pane): boolean {
  if (settingsOf(pane) !== null) return true;
  const { problems } = reorderPlanPart.of(pane);
  goToProblem(pane, reorderPlanTask, problems, pane.texts.reorderPlan.plan.badSettings);
  return false;
}

function keepPlan(pane: Pane, planned: Planned): Promise<void> {
  const { rows, leaveOutHidden } = planned;
  const progress = asLongAs(() => reorderPlanPart.of(pane).result === planned);
  const { entries, asFormulas, openOrders, ownOrders, ownLimits } = reorderPlanPart.of(pane);
  const orders = {
    openOrders: toKeepSecond(openOrders),
    ownOrders: toKeep(ownOrders),
    ownLimits: limitsToKeep(ownLimits),
  };
  const { columns } = rows;
  return keepSettings(pane, reorderPlanTask, {
    list: rows.list,
    settings: {
      ...{ columns, entries: withoutToday(entries), leaveOutHidden, asFormulas },
      ...orders,
    },
    at: "reorder-plan",
    more: () => rememberPlan(pane, planned, progress),
  });
}
