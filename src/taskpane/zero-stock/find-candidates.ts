import type { ZeroStockLimits } from "../../engine/policy/zero-stock";
import { asItIsNow, findAgain } from "../list/find-again";
import { keepSettings } from "../list/keep-settings";
import { planBeside } from "../list/plan-beside";
import { readList } from "../list/read-list";
import { columnField } from "../list/role-form";
import { missingRoles } from "../list/roles";
import { showRead } from "../list/show-read";
import { tellMoved } from "../list/tell-moved";
import { say, type Pane } from "../pane/pane";
import { advise, type Advised } from "./advise";
import { rolesOf, type ZeroStockColumns } from "./columns";
import { columnsToRead, readItems } from "./items";
import { limitNames, readLimits, type LimitName } from "./limits";
import { zeroStockPart } from "./state";
import { zeroStockTask } from "./task";

/** Reads the list and shows what the rule says of each item; nothing is written. */
export async function findCandidates(pane: Pane): Promise<void> {
  const { columns } = zeroStockPart.of(pane);
  if (columns === null || !isComplete(pane, columns)) return;
  if (limitsFromEntries(pane) === null) return;
  const outcome = await pane.worker.do({
    label: pane.texts.zeroStock.rule.reading,
    at: "zero-stock",
    about: () => zeroStockPart.of(pane).columns,
    run: async (progress) => {
      const { list, columns, leaveOutHidden, result: before } = zeroStockPart.of(pane);
      const limits = checkLimits(pane);
      if (list === null || columns === null || limits === null) return undefined;
      const now = await (before === null ? asItIsNow : findAgain)(pane.workbook, list);
      const lists = { shown: list, now };
      const wanted = columnsToRead(columns);
      const read = await readList(pane, zeroStockTask, lists, columns, wanted, progress);
      const items = await readItems(now, columns, read, pane.formats.decimalSign, progress);
      pane.watches.of(zeroStockTask.id).holds(items.source);
      const result = await advise(items, limits, leaveOutHidden, progress);
      return { result, before: list.place };
    },
    show: (outcome) => {
      if (outcome === undefined) return;
      showRead(pane, zeroStockTask, outcome.result.items);
      showResult(pane, outcome.result);
    },
  });
  if (outcome === undefined) return;
  const { result, before } = outcome;
  pane.focus("zero-check-heading");
  tellMoved(pane, before, result.items.list.place, "zero-stock-check");
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
  if (zeroStockPart.of(pane).result === null) return;
  const result = await pane.worker.do({
    label: pane.texts.zeroStock.rule.finding,
    at: "zero-stock",
    replaceable: true,
    about: () => zeroStockPart.of(pane).result,
    run: async (progress) => {
      const { result: before, leaveOutHidden } = zeroStockPart.of(pane);
      if (before === null) return undefined;
      const limits = checkLimits(pane) ?? before.limits;
      return advise(before.items, limits, leaveOutHidden, progress);
    },
    show: (result) => result && showResult(pane, result),
  });
  if (result !== undefined) await keepResult(pane, result);
}

function showResult(pane: Pane, result: Advised): void {
  const { texts, formats } = pane;
  const { counts, ledger } = result;
  zeroStockPart.change(pane, { result, showsAll: false });
  const [zero, review, stock] = [counts.zero, counts.review, counts.stock].map((count) =>
    formats.count(count),
  );
  const words = texts.zeroStock.result;
  say(pane, ledger.advised === 0 ? words.nothing : words.done(zero, review, stock));
}

function isComplete(pane: Pane, columns: ZeroStockColumns): boolean {
  const missing = missingRoles(rolesOf(columns), columns);
  if (missing.length === 0) return true;
  const count = pane.formats.count(missing.length);
  say(pane, pane.texts.zeroStock.list.columnsMissing(count), "zero-stock");
  pane.focus(columnField(zeroStockTask, missing[0].id));
  return false;
}

/** The limits, or null after the user has been led to the first that needs a correction. */
function limitsFromEntries(pane: Pane): ZeroStockLimits | null {
  const limits = checkLimits(pane);
  if (limits !== null) return limits;
  const { problems } = zeroStockPart.of(pane);
  say(pane, pane.texts.zeroStock.rule.badLimits, "zero-stock");
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
