import type { Progress } from "../../../workbook/excel/types";
import { keepHealthRun, type HealthRun } from "../../list/health-run";
import { keepSettings } from "../../list/keep-settings";
import { goToProblem, runAnswer } from "../../list/run-answer";
import { workAgain } from "../../list/run-task";
import { readTaken, stateOf, type SecondTaken } from "../../list/second-list/read-taken";
import { toKeep } from "../../list/second-list/second-list";
import { asLongAs } from "../../pane/as-long-as";
import { say, type Pane } from "../../pane/pane";
import { shownIn } from "../answer/part-rows";
import type { BatchRole } from "../batches/batch-columns";
import { batchesRead } from "../batches/taken-batches";
import { changeSince, type HealthSince } from "../changes/change-since";
import type { KnownFormer } from "../changes/former-health";
import { judgedBy } from "../changes/judged-by";
import { recallHealth, rememberHealth } from "../changes/kept-health";
import { missingColumns } from "../columns/columns";
import type { ReceiptRole } from "../receipts/receipt-columns";
import { receiptsRead } from "../receipts/taken-receipts";
import { columnsToRead, readRows, type HealthRows } from "../rows/rows";
import { readAgeLimits, reservesFor } from "../settings/age-limits";
import {
  readSettings,
  withoutToday,
  type Entries,
  type HealthSettings,
} from "../settings/settings";
import { stockHealthPart } from "../state";
import { stockHealthTask } from "../task";
import { healthWriting } from "../write/write-health";
import { judgeList } from "./judge-list";
import type { Judged } from "./judged";

/**
 * Reads the list and says where its money stands; nothing is written.
 *
 * @param isFollowing a choice has been changed: the answer follows, and the keyboard stays there
 */
export async function judgeStock(pane: Pane, isFollowing = false): Promise<void> {
  const { list, settings } = pane.texts.stockHealth;
  const result = await runAnswer(pane, stockHealthTask, {
    ...working(pane, settings.reading, true),
    ...{ isFollowing, missing: missingColumns, columnsToRead },
    columnsMissing: list.columnsMissing,
    isReady: () => isSettled(pane),
    sort: (list, columns, reading, progress) =>
      readRows(list, columns, reading, pane.formats.decimalSign, progress),
  });
  if (result !== null) await Promise.all([keepHealth(pane, result), healthWriting(pane)]);
}

/** A setting has been changed: an answer that is shown follows at once, without reading again. */
export async function changeEntries(pane: Pane, part: Partial<Entries>): Promise<void> {
  const { entries } = stockHealthPart.of(pane);
  stockHealthPart.change(pane, { entries: { ...entries, ...part } });
  if (settingsOf(pane) !== null) await judgeAgain(pane);
}

/** Other ages ask for as many reserves. */
export function changeAgeLimits(pane: Pane, ageLimits: string): Promise<void> {
  const limits = readAgeLimits(ageLimits);
  if (limits === null) return changeEntries(pane, { ageLimits });
  const { reserves } = stockHealthPart.of(pane).entries;
  return changeEntries(pane, { ageLimits, reserves: reservesFor(limits.length, reserves) });
}

export async function changeHidden(pane: Pane, leaveOutHidden: boolean): Promise<void> {
  stockHealthPart.change(pane, { leaveOutHidden });
  await judgeAgain(pane);
}

/** @param second the lists of receipts and batches are read afresh */
export async function judgeAgain(pane: Pane, second = false): Promise<void> {
  const result = await workAgain(pane, stockHealthTask, {
    ...working(pane, pane.texts.stockHealth.settings.judging, second),
    again: (pane) => judgeStock(pane, true),
  });
  if (result) await Promise.all([keepHealth(pane, result), healthWriting(pane)]);
}

interface SecondRead {
  receipts: SecondTaken<ReceiptRole>;
  batches: SecondTaken<BatchRole>;
}

/** While a setting needs a correction, those of the answer that is shown still hold. */
function working(pane: Pane, label: string, readsSecond: boolean) {
  let read: SecondRead | null = null;
  let compared: Compared | null = null;
  return {
    label,
    work: (rows: HealthRows, progress: Progress) => {
      const { result } = stockHealthPart.of(pane);
      const settings = settingsOf(pane) ?? result?.settings ?? null;
      if (settings === null) return null;
      return (async () => {
        // Without an answer nothing has been read of them yet.
        if (readsSecond || result === null) read = await readBoth(pane, progress);
        const { leaveOutHidden } = stockHealthPart.of(pane);
        const receipts = (read === null ? result?.receipts : read.receipts)?.cells ?? null;
        const batches = (read === null ? result?.batches : read.batches)?.cells ?? null;
        const second = { receipts, batches };
        const judged = await judgeList({ rows, settings, leaveOutHidden, ...second }, progress);
        compared = await compare(pane, judged, progress);
        return judged;
      })();
    },
    show: (result: Judged) => {
      if (read !== null) {
        const { receipts, batches } = read;
        stockHealthPart.change(pane, {
          receipts: stateOf(receipts),
          batches: stateOf(batches),
        });
      }
      if (compared !== null) stockHealthPart.change(pane, compared);
      showHealth(pane, result);
    },
  };
}

interface Compared {
  former: KnownFormer;
  since: HealthSince | null;
}

/** With what the stock was before this list was taken: once in a session it is looked up. */
async function compare(pane: Pane, judged: Judged, progress: Progress): Promise<Compared> {
  const known = stockHealthPart.of(pane).former;
  const former = known === undefined ? await recallHealth(pane, judged.rows.list, progress) : known;
  const before = former === "unread" ? null : former;
  return { former, since: await changeSince(before, judged, judgedBy(judged), progress) };
}

async function readBoth(pane: Pane, progress: Progress): Promise<SecondRead> {
  const receipts = await readTaken(pane, receiptsRead, progress);
  return { receipts, batches: await readTaken(pane, batchesRead, progress) };
}

function showHealth(pane: Pane, result: Judged): void {
  const { opened, shown, result: before } = stockHealthPart.of(pane);
  const isThere = opened !== null && result.isJudged[opened] === 1;
  stockHealthPart.change(pane, {
    result,
    opened: isThere ? opened : null,
    shown: shownIn(result, shown, before),
  });
  const words = pane.texts.stockHealth.result;
  const { taken } = result.ledger;
  say(pane, taken === 0 ? words.nothing : words.done(pane.formats.count(taken)));
}

/** Null where a setting needs a correction, which is told beside it. */
function settingsOf(pane: Pane): HealthSettings | null {
  const read = readSettings(stockHealthPart.of(pane).entries, pane.formats.decimalSign);
  stockHealthPart.change(pane, { problems: "problems" in read ? read.problems : {} });
  return "settings" in read ? read.settings : null;
}

function isSettled(pane: Pane): boolean {
  if (settingsOf(pane) !== null) return true;
  const { problems } = stockHealthPart.of(pane);
  goToProblem(pane, stockHealthTask, problems, pane.texts.stockHealth.settings.bad);
  return false;
}

function keepHealth(pane: Pane, result: Judged): Promise<void> {
  const { rows, leaveOutHidden } = result;
  const progress = asLongAs(() => stockHealthPart.of(pane).result === result);
  const { entries, receipts, batches } = stockHealthPart.of(pane);
  return keepSettings(pane, stockHealthTask, {
    list: rows.list,
    settings: {
      ...{ columns: rows.columns, entries: withoutToday(entries), leaveOutHidden },
      ...{ receipts: toKeep(receipts), batches: toKeep(batches) },
    },
    at: "stock-health",
    more: async () => {
      if (stockHealthPart.of(pane).former === "unread") return;
      await keepHealthRun(pane, rows.list, healthRunOf(result));
      await rememberHealth(pane, result, judgedBy(result), progress);
    },
  });
}

/** For the parts to which this one's columns say more than their figures. */
function healthRunOf({ rows, settings, totals }: Judged): HealthRun {
  const { today: day, coverDays, coverA, coverB, coverC } = settings;
  const isOne = [coverA, coverB, coverC].every((cover) => cover === coverDays);
  return {
    day,
    coverDays: isOne || rows.columns.at.class === null ? coverDays : null,
    excess: totals.all.parts.excess.money,
  };
}
