import type { Progress } from "../../../workbook/excel/types";
import { keepSettings } from "../../list/keep-settings";
import { columnField } from "../../list/role-form";
import type { RoleCells } from "../../list/read-roles";
import { runTask, workAgain } from "../../list/run-task";
import { readTaken, stateOf, type SecondTaken } from "../../list/second-list/read-taken";
import { toKeep as toKeepSecond } from "../../list/second-list/second-list";
import { tellMoved } from "../../list/tell-moved";
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
  const { columns } = reorderPlanPart.of(pane);
  if (columns === null) return;
  const missing = missingColumns(columns);
  if (missing.length > 0) {
    const { columnsMissing } = pane.texts.reorderPlan.list;
    say(pane, columnsMissing(pane.formats.count(missing.length)), "reorder-plan", "warning");
    return pane.focus(columnField(reorderPlanTask, missing[0]));
  }
  if (settingsOf(pane) === null) return goToProblem(pane);
  const outcome = await runTask(pane, reorderPlanTask, {
    ...working(pane, pane.texts.reorderPlan.plan.reading, true),
    isFollowing,
    wanted: (columns) => (missingColumns(columns).length === 0 ? columnsToRead(columns) : null),
    sort: (list, columns, reading, progress) =>
      readPlanRows(pane, list, columns, reading, progress),
  });
  if (outcome === undefined || outcome.result === null) return;
  const { read, result, before } = outcome;
  if (!isFollowing) pane.focus("reorder-result-heading");
  tellMoved(pane, before, read.list.place, "reorder-plan");
  await Promise.all([keepPlan(pane, result), planWriting(pane)]);
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

function goToProblem(pane: Pane): void {
  const [field] = Object.keys(reorderPlanPart.of(pane).problems);
  say(pane, pane.texts.reorderPlan.plan.badSettings, "reorder-plan", "error");
  pane.focus(`reorder-${field}`);
}

function keepPlan(pane: Pane, planned: Planned): Promise<void> {
  const { rows, leaveOutHidden } = planned;
  const progress: Progress = {
    report: () => undefined,
    get cancelled() {
      return reorderPlanPart.of(pane).result !== planned;
    },
  };
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
