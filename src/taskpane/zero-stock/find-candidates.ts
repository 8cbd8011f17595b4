import type { ZeroStockLimits } from "../../engine/policy/zero-stock";
import type { Place } from "../../workbook/excel/types";
import { asItIsNow, findAgain } from "../list/find-again";
import { placeName } from "../pane/place-name";
import { demandSameHeader } from "../list/same-header";
import { say, type Pane } from "../pane/pane";
import { asRefusal, refusalSentence } from "../pane/refusal-sentence";
import { advise, type Advised } from "./advise";
import { missingRoles, type ZeroStockColumns } from "./columns";
import { saveSettings } from "./kept-settings";
import { limitNames, readLimits, type LimitName } from "./limits";
import { planAdvice } from "./plan-advice";
import { columnsToRead, readItems } from "./read-items";
import { zeroStockPart } from "./state";
import { watchList } from "./watch-list";

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
      const find = before === null ? asItIsNow : findAgain;
      const now = await find(pane.workbook, list);
      await watchList(pane, now);
      const read = await pane.workbook.readList(now.place, columnsToRead(columns), progress);
      demandSameHeader(list, columns.hasHeader, read);
      const items = await readItems(now, columns, read, pane.formats.decimalSign, progress);
      pane.watches.of("zeroStock").holds(items.source);
      const result = await advise(items, limits, leaveOutHidden, progress);
      return { result, before: list.place };
    },
    show: (outcome) => {
      if (outcome === undefined) return;
      const { list } = outcome.result.items;
      zeroStockPart.change(pane, {
        list,
        sourceChange: pane.watches.of("zeroStock").heard,
        plan: null,
      });
      showResult(pane, outcome.result);
    },
  });
  if (outcome === undefined) return;
  const { result, before } = outcome;
  pane.focus("zero-check-heading");
  tellMoved(pane, before, result.items.list.place);
  await Promise.all([keepSettings(pane, result), planAdvice(pane)]);
}

/** Rows that were added are part of the list now. */
function tellMoved(pane: Pane, was: Place, is: Place): void {
  if (was.address === is.address) return;
  say(pane, pane.texts.check.listRefound(placeName(was), placeName(is)), "zero-stock-check");
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
  if (result !== undefined) await keepSettings(pane, result);
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
  const missing = missingRoles(columns);
  if (missing.length === 0) return true;
  const count = pane.formats.count(missing.length);
  say(pane, pane.texts.zeroStock.list.columnsMissing(count), "zero-stock");
  pane.focus(`zero-${missing[0]}-column`);
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

/** One after the other; a result is worth showing even where its settings cannot be kept. */
function keepSettings(pane: Pane, result: Advised): Promise<void> {
  pane.keeping = pane.keeping.then(() => keep(pane, result));
  return pane.keeping;
}

async function keep(pane: Pane, result: Advised): Promise<void> {
  const isOld = () => zeroStockPart.of(pane).result !== result;
  if (isOld() || zeroStockPart.of(pane).settingsAreNewer) return;
  const { items, limits, leaveOutHidden } = result;
  try {
    await saveSettings(pane, items.list, { columns: items.columns, limits, leaveOutHidden });
  } catch (error) {
    if (isOld()) return;
    const why = refusalSentence(pane.texts, asRefusal(error));
    pane.store.change({
      message: { at: "zero-stock", text: pane.texts.write.settingsNotKept(why) },
    });
  }
}
