import type { Progress } from "../../../workbook/excel/types";
import { keepSettings } from "../../list/keep-settings";
import { goToProblem, runAnswer } from "../../list/run-answer";
import { workAgain } from "../../list/run-task";
import { recallTerms } from "../../list/supplier-terms/keep-terms";
import { asLongAs } from "../../pane/as-long-as";
import { say, type Pane } from "../../pane/pane";
import { serialOfDate } from "../../pane/serial-day";
import { moneyText } from "../answer/money";
import { changeSince } from "../changes/capital-since";
import { recallCapital, rememberCapital } from "../changes/kept-capital";
import { sides, termOf, type Side } from "../columns/column-role";
import { readWithTerms } from "../known-terms/read-with-terms";
import { rememberOwnTerms } from "../known-terms/remember-own";
import { asksForTerms } from "../known-terms/terms-of-list";
import { nothingWords } from "../known-terms/terms-words";
import { holdsVat } from "../columns/vat-of-columns";
import { missingColumns, type CapitalColumns } from "../columns/columns";
import { rateInHeaders } from "../columns/vat-of-columns";
import { columnsToRead, type CapitalRows } from "../rows/rows";
import { readSettings, type CapitalSettings, type Entries } from "../settings/settings";
import { workingCapitalPart, type WorkingCapitalState } from "../state";
import { workingCapitalTask } from "../task";
import { workAgainOnTotals } from "../three-totals/work-totals";
import { capitalWriting } from "../write/write-capital";
import { workOut } from "./work-out";
import type { Worked } from "./worked";

/**
 * Reads the list and says where money is tied up; nothing is written.
 *
 * @param isFollowing a choice has been changed: the answer follows, and the keyboard stays there
 */
export async function makeAnswer(pane: Pane, isFollowing = false): Promise<void> {
  const words = pane.texts.workingCapital;
  const result = await runAnswer(pane, workingCapitalTask, {
    ...working(pane, words.reading),
    ...{ isFollowing, missing: missingColumns, columnsToRead },
    columnsMissing: words.list.columnsMissing,
    isReady: (columns) => isSettled(pane, columns),
    sort: (list, columns, reading, progress) =>
      readWithTerms(pane, list, columns, reading, progress),
  });
  if (result !== null) await Promise.all([keepAnswer(pane, result), capitalWriting(pane)]);
}

/** A setting has been changed: an answer that is shown follows at once, without reading again. */
export async function changeEntries(pane: Pane, part: Partial<Entries>): Promise<void> {
  const { entries } = workingCapitalPart.of(pane);
  workingCapitalPart.change(pane, { entries: { ...entries, ...part } });
  if (settingsOf(pane) === null) return;
  workAgainOnTotals(pane);
  await answerAgain(pane);
}

export async function changeHidden(pane: Pane, leaveOutHidden: boolean): Promise<void> {
  workingCapitalPart.change(pane, { leaveOutHidden });
  await answerAgain(pane);
}

export async function changeAsFormulas(pane: Pane, asFormulas: boolean): Promise<void> {
  workingCapitalPart.change(pane, { asFormulas });
  const { result } = workingCapitalPart.of(pane);
  if (result !== null) await keepAnswer(pane, result);
}

export const answerFollows = (pane: Pane) => makeAnswer(pane, true);

async function answerAgain(pane: Pane): Promise<void> {
  const result = await workAgain(pane, workingCapitalTask, {
    ...working(pane, pane.texts.workingCapital.working),
    again: answerFollows,
  });
  if (result) await keepAnswer(pane, result);
}

/** While a setting needs a correction, those of the answer that is shown still hold. */
function working(pane: Pane, label: string) {
  let compared: Compared | null = null;
  return {
    label,
    work: (rows: CapitalRows, progress: Progress) => {
      const { result, leaveOutHidden } = workingCapitalPart.of(pane);
      const settings = settingsOf(pane) ?? result?.settings ?? null;
      if (settings === null) return null;
      return (async () => {
        const worked = await workOut(rows, settings, leaveOutHidden, progress);
        compared = await compare(pane, worked, progress);
        return worked;
      })();
    },
    show: (result: Worked) => {
      if (compared !== null) workingCapitalPart.change(pane, compared);
      showAnswer(pane, result);
    },
  };
}

type Compared = Pick<WorkingCapitalState, "former" | "since">;

/** With what the list tied up before it was taken: once in a session that is looked up. */
async function compare(pane: Pane, worked: Worked, progress: Progress): Promise<Compared> {
  const { list, columns } = worked.rows;
  const known = workingCapitalPart.of(pane).former;
  const former = known === undefined ? await recallCapital(pane, list, columns, progress) : known;
  const before = former === "unread" ? null : former;
  return { former, since: await changeSince(before, worked, progress) };
}

function showAnswer(pane: Pane, result: Worked): void {
  const { opened } = workingCapitalPart.of(pane);
  const isThere = opened !== null && result.taken[opened] === 1;
  workingCapitalPart.change(pane, { result, opened: isThere ? opened : null });
  const words = pane.texts.workingCapital.result;
  say(
    pane,
    result.ledger.taken === 0
      ? nothingWords(pane, result)
      : words.done(moneyText(pane, result, result.totals.all.need)),
  );
}

/** Prices that hold value-added tax say at times how much: "incl. 25 % VAT". */
function takeVatRate(pane: Pane, columns: CapitalColumns): void {
  const { entries, list } = workingCapitalPart.of(pane);
  if (list === null || entries.vatRate.trim() !== "") return;
  const rate = rateInHeaders(list, columns);
  if (rate === null) return;
  const vatRate = pane.formats.entry(rate * 100);
  workingCapitalPart.change(pane, { entries: { ...entries, vatRate } });
}

/** Null where a setting needs a correction, which is told beside it. */
function settingsOf(pane: Pane): CapitalSettings | null {
  const { entries, columns } = workingCapitalPart.of(pane);
  const needsVatRate = columns !== null && holdsVat(columns);
  const read = readSettings(entries, pane.formats.decimalSign, needsVatRate);
  workingCapitalPart.change(pane, { problems: "problems" in read ? read.problems : {} });
  return "settings" in read ? read.settings : null;
}

/** The side for which nothing says when it is paid; null where both have a term. */
function sideWithoutTerm(columns: CapitalColumns, settings: CapitalSettings): Side | null {
  const usual = { sales: settings.salesTermDays, purchase: settings.purchaseTermDays };
  return sides.find((side) => columns.at[termOf[side]] === null && usual[side] === null) ?? null;
}

async function isSettled(pane: Pane, columns: CapitalColumns): Promise<boolean> {
  takeVatRate(pane, columns);
  const settings = settingsOf(pane);
  const { badSettings, needsTerm } = pane.texts.workingCapital;
  if (settings === null) {
    const { problems } = workingCapitalPart.of(pane);
    goToProblem(pane, workingCapitalTask, problems, badSettings);
    return false;
  }
  const side = sideWithoutTerm(columns, settings);
  if (side === null || (await mayBeKnown(pane, columns, side))) return true;
  say(pane, needsTerm[side], "working-capital", "warning");
  pane.focus(`capital-${side}TermDays`);
  return false;
}

/** Another list has told terms of suppliers: the list is read to see whether they are these. */
async function mayBeKnown(pane: Pane, columns: CapitalColumns, side: Side): Promise<boolean> {
  if (side !== "purchase" || !asksForTerms(columns)) return false;
  return (await recallTerms(pane)) !== null;
}

function keepAnswer(pane: Pane, result: Worked): Promise<void> {
  const { rows, leaveOutHidden } = result;
  const progress = asLongAs(() => workingCapitalPart.of(pane).result === result);
  const { entries, asFormulas } = workingCapitalPart.of(pane);
  return keepSettings(pane, workingCapitalTask, {
    list: rows.list,
    settings: { columns: rows.columns, entries, leaveOutHidden, asFormulas },
    at: "working-capital",
    more: async () => {
      await rememberOwnTerms(pane, rows, progress);
      if (workingCapitalPart.of(pane).former === "unread") return;
      await rememberCapital(pane, result, serialOfDate(new Date()), progress);
    },
  });
}
