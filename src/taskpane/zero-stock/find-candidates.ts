import type { ZeroStockLimits } from "../../engine/policy/zero-stock";
import type { Progress } from "../../workbook/excel/types";
import { keepSettings } from "../list/keep-settings";
import { planBeside } from "../list/plan-beside";
import { columnField } from "../list/role-form";
import { missingRoles } from "../list/roles";
import { runTask, workAgain } from "../list/run-task";
import { tellMoved } from "../list/tell-moved";
import { say, type Pane } from "../pane/pane";
import { advise, type Advised } from "./advise";
import { rolesOf, type ZeroStockColumns } from "./columns";
import { columnsToRead, readItems, type Items } from "./items";
import { limitNames, readLimits, type LimitName } from "./limits";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";

/**
 * Reads the list and shows what the rule says of each item; nothing is written.
 *
 * @param isFollowing a choice has been changed: the answer follows, and the keyboard stays there
 */
export async function findCandidates(pane: Pane, isFollowing = false): Promise<void> {
  const { columns } = zeroStockPart.of(pane);
  if (columns === null || !isComplete(pane, columns)) return;
  if (limitsFromEntries(pane) === null) return;
  const outcome = await runTask(pane, zeroStockTask, {
    ...working(pane, pane.texts.zeroStock.rule.reading),
    isFollowing,
    wanted: (columns) =>
      missingRoles(rolesOf(columns), columns).length === 0 ? columnsToRead(columns) : null,
    sort: (list, columns, reading, progress) =>
      readItems(list, columns, reading, pane.formats.decimalSign, progress),
  });
  if (outcome === undefined || outcome.result === null) return;
  const { read, result, before } = outcome;
  if (!isFollowing) pane.focus("zero-result-heading");
  tellMoved(pane, before, read.list.place, "zero-stock-check");
  await Promise.all([keepResult(pane, result), planBeside(pane, zeroStockTask)]);
}

/** A limit has been changed: a result that is shown follows at once, without reading again. */
export async function changeLimit(pane: Pane, name: LimitName, entry: string): Promise<void> {
  zeroStockPart.change(pane, { limits: { ...zeroStockPart.of(pane).limits, [name]: entry } });
  if (checkLimits(pane) !== null) await adviseAgain(pane);
}

export async function changeHidden(pane: Pane, leaveOutHidden: boolean): Promise<void> {
  zeroStockPart.change(pane, { leaveOutHidden });
  await adviseAgain(pane);
}

async function adviseAgain(pane: Pane): Promise<void> {
  const { finding } = pane.texts.zeroStock.rule;
  const result = await workAgain(pane, zeroStockTask, {
    ...working(pane, finding),
    again: (pane) => findCandidates(pane, true),
  });
  if (result) await keepResult(pane, result);
}

/** While a limit needs a correction, those of the result still hold. */
function working(pane: Pane, label: string) {
  return {
    label,
    work: (items: Items, progress: Progress) => {
      const { result, leaveOutHidden } = zeroStockPart.of(pane);
      const limits = checkLimits(pane) ?? result?.limits ?? null;
      return limits && advise(items, limits, leaveOutHidden, progress);
    },
    show: (result: Advised) => showResult(pane, result),
  };
}

function showResult(pane: Pane, result: Advised): void {
  const { texts, formats } = pane;
  const { counts, ledger } = result;
  zeroStockPart.change(pane, { result, showsAll: false });
  const [zero, review, stock] = [counts.zero, counts.review, counts.stock].map((count) =>
    formats.count(count),
  );
  const words = texts.zeroStock.result;
  say(pane, ledger.taken === 0 ? words.nothing : words.done(zero, review, stock));
}

function isComplete(pane: Pane, columns: ZeroStockColumns): boolean {
  const missing = missingRoles(rolesOf(columns), columns);
  if (missing.length === 0) return true;
  const count = pane.formats.count(missing.length);
  say(pane, pane.texts.zeroStock.list.columnsMissing(count), "zero-stock", "warning");
  pane.focus(columnField(zeroStockTask, missing[0].id));
  return false;
}

/** The limits, or null after the user has been led to the first that needs a correction. */
function limitsFromEntries(pane: Pane): ZeroStockLimits | null {
  const limits = checkLimits(pane);
  if (limits !== null) return limits;
  const { problems } = zeroStockPart.of(pane);
  say(pane, pane.texts.zeroStock.rule.badLimits, "zero-stock", "error");
  pane.focus(`zero-limit-${limitNames.find((name) => problems[name] !== undefined)}`);
  return null;
}

function checkLimits(pane: Pane): ZeroStockLimits | null {
  const read = readLimits(zeroStockPart.of(pane).limits, pane.formats.decimalSign);
  zeroStockPart.change(pane, { problems: "problems" in read ? read.problems : {} });
  return "limits" in read ? read.limits : null;
}

function keepResult(pane: Pane, { items, limits, leaveOutHidden }: Advised): Promise<void> {
  const { list, columns } = items;
  const settings = { columns, limits, leaveOutHidden };
  return keepSettings(pane, zeroStockTask, { list, settings, at: "zero-stock" });
}
