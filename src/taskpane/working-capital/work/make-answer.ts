import type { Progress } from "../../../workbook/excel/types";
import { keepSettings } from "../../list/keep-settings";
import { columnField } from "../../list/role-form";
import { runTask, workAgain } from "../../list/run-task";
import { recallTerms } from "../../list/supplier-terms/keep-terms";
import { tellMoved } from "../../list/tell-moved";
import { say, type Pane } from "../../pane/pane";
import { moneyText } from "../answer/money";
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
import { workingCapitalPart } from "../state";
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
  const { columns } = workingCapitalPart.of(pane);
  if (columns === null) return;
  const missing = missingColumns(columns);
  if (missing.length > 0) {
    const { columnsMissing } = pane.texts.workingCapital.list;
    say(pane, columnsMissing(pane.formats.count(missing.length)), "working-capital", "warning");
    return pane.focus(columnField(workingCapitalTask, missing[0]));
  }
  takeVatRate(pane, columns);
  const settings = settingsOf(pane);
  if (settings === null) return goToProblem(pane);
  const side = sideWithoutTerm(columns, settings);
  if (side !== null && !(await mayBeKnown(pane, columns, side))) {
    say(pane, pane.texts.workingCapital.needsTerm[side], "working-capital", "warning");
    return pane.focus(`capital-${side}TermDays`);
  }
  const outcome = await runTask(pane, workingCapitalTask, {
    ...working(pane, pane.texts.workingCapital.reading),
    isFollowing,
    wanted: (columns) => (missingColumns(columns).length === 0 ? columnsToRead(columns) : null),
    sort: (list, columns, reading, progress) =>
      readWithTerms(pane, list, columns, reading, progress),
  });
  if (outcome === undefined || outcome.result === null) return;
  const { read, result, before } = outcome;
  if (!isFollowing) pane.focus("capital-result-heading");
  tellMoved(pane, before, read.list.place, "working-capital");
  await Promise.all([keepAnswer(pane, result), capitalWriting(pane)]);
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
  return {
    label,
    work: (rows: CapitalRows, progress: Progress) => {
      const { result, leaveOutHidden } = workingCapitalPart.of(pane);
      const settings = settingsOf(pane) ?? result?.settings ?? null;
      return settings === null ? null : workOut(rows, settings, leaveOutHidden, progress);
    },
    show: (result: Worked) => showAnswer(pane, result),
  };
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

/** Another list has told terms of suppliers: the list is read to see whether they are these. */
async function mayBeKnown(pane: Pane, columns: CapitalColumns, side: Side): Promise<boolean> {
  if (side !== "purchase" || !asksForTerms(columns)) return false;
  return (await recallTerms(pane)) !== null;
}

function goToProblem(pane: Pane): void {
  const [field] = Object.keys(workingCapitalPart.of(pane).problems);
  say(pane, pane.texts.workingCapital.badSettings, "working-capital", "error");
  pane.focus(`capital-${field}`);
}

function keepAnswer(pane: Pane, worked: Worked): Promise<void> {
  const { rows, leaveOutHidden } = worked;
  const progress: Progress = {
    report: () => undefined,
    get cancelled() {
      return workingCapitalPart.of(pane).result !== worked;
    },
  };
  const { entries, asFormulas } = workingCapitalPart.of(pane);
  return keepSettings(pane, workingCapitalTask, {
    list: rows.list,
    settings: { columns: rows.columns, entries, leaveOutHidden, asFormulas },
    at: "working-capital",
    more: () => rememberOwnTerms(pane, rows, progress),
  });
}
