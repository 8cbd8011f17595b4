import type { Progress } from "../../workbook/excel/types";
import { columnName } from "../list/column-name";
import { keepSettings } from "../list/keep-settings";
import { columnField } from "../list/role-form";
import { runTask, workAgain } from "../list/run-task";
import { tellMoved } from "../list/tell-moved";
import { say, type Pane } from "../pane/pane";
import { answerOf, type Answer } from "./answer";
import { isCounted, lacks } from "./columns";
import { columnsOf, mostClasses, readRows, type CountRows } from "./rows";
import {
  entriesFor,
  readSettings,
  type ClassEntries,
  type CountSettings,
  type Field,
} from "./settings";
import { countPlanPart } from "./state";
import { countPlanTask } from "./task";

/**
 * Reads the list and plans its counts, or compares those that stand in it; nothing is written.
 *
 * @param isFollowing a choice has been changed: the answer follows, and the keyboard stays there
 */
export async function makePlan(pane: Pane, isFollowing = false): Promise<void> {
  const { columns, checked } = countPlanPart.of(pane);
  if (columns === null) return;
  const missing = lacks(columns);
  if (missing !== null) {
    say(
      pane,
      pane.texts.countPlan.list.missing[missing === "book" ? "book" : "class"],
      "count-plan",
    );
    return pane.focus(columnField(countPlanTask, missing));
  }
  if (settingsFor(pane, checked?.classes ?? []) === null) return goToProblem(pane);
  const outcome = await runTask(pane, countPlanTask, {
    ...working(pane, pane.texts.countPlan.plan.reading),
    isFollowing,
    wanted: (columns) => (lacks(columns) === null ? columnsOf(columns) : null),
    sort: (list, columns, reading, progress) =>
      readRows(list, columns, reading, pane.formats.decimalSign, progress),
  });
  if (outcome === undefined) return;
  const { read, result, before } = outcome;
  if (read.classCount > mostClasses) return goToClasses(pane, read);
  if (result === null) return goToProblem(pane);
  if (!isFollowing) pane.focus("count-result-heading");
  tellMoved(pane, before, read.list.place, "count-plan");
  await keepPlan(pane, result);
}

function working(pane: Pane, label: string) {
  return {
    label,
    work: (rows: CountRows, progress: Progress) => {
      if (rows.classCount > mostClasses) return null;
      const settings = settingsFor(pane, rows.classes);
      const { leaveOutHidden } = countPlanPart.of(pane);
      return settings && answerOf(rows, settings, leaveOutHidden, progress);
    },
    show: (result: Answer) => showAnswer(pane, result),
  };
}

export function changeField(pane: Pane, field: Field | "start", entry: string): Promise<void> {
  const { entries } = countPlanPart.of(pane);
  countPlanPart.change(pane, { entries: { ...entries, [field]: entry } });
  return planAgain(pane);
}

export function changeClass(pane: Pane, name: string, part: Partial<ClassEntries>): Promise<void> {
  const { entries } = countPlanPart.of(pane);
  const before = entriesFor(entries, name, pane.formats.decimalSign);
  const classes = { ...entries.classes, [name]: { ...before, ...part } };
  countPlanPart.change(pane, { entries: { ...entries, classes } });
  return planAgain(pane);
}

export function changeHidden(pane: Pane, leaveOutHidden: boolean): Promise<void> {
  countPlanPart.change(pane, { leaveOutHidden });
  return planAgain(pane);
}

async function planAgain(pane: Pane): Promise<void> {
  const { checked } = countPlanPart.of(pane);
  if (settingsFor(pane, checked?.classes ?? []) === null) return;
  const { planning } = pane.texts.countPlan.plan;
  const result = await workAgain(pane, countPlanTask, {
    ...working(pane, planning),
    again: (pane) => makePlan(pane, true),
  });
  if (result) await keepPlan(pane, result);
}

function showAnswer(pane: Pane, result: Answer): void {
  countPlanPart.change(pane, { result });
  const { formats, texts } = pane;
  const words = texts.countPlan;
  const { plan, accuracy, ledger } = result;
  if (ledger.taken === 0) return say(pane, words.result.nothing);
  if (plan === null && accuracy === null) {
    return say(pane, words.result.tooMany, "count-plan", "warning");
  }
  if (plan !== null) {
    const counts = formats.count(plan.counts.items.length);
    return say(pane, words.result.done(counts, formats.count(plan.dates.length)));
  }
  say(pane, words.accuracy.done(formats.share(accuracy?.all.accuracy ?? 0)));
}

/** Null where a setting needs a correction, which is told beside it. */
function settingsFor(pane: Pane, classes: readonly string[]): CountSettings | null {
  const { entries, columns } = countPlanPart.of(pane);
  const isCompared = columns !== null && isCounted(columns);
  const read = readSettings(entries, classes, pane.formats.decimalSign, isCompared);
  countPlanPart.change(pane, { problems: "problems" in read ? read.problems : {} });
  return "settings" in read ? read.settings : null;
}

function goToProblem(pane: Pane): void {
  const [field] = Object.keys(countPlanPart.of(pane).problems);
  say(pane, pane.texts.countPlan.plan.badSettings, "count-plan", "error");
  pane.focus(`count-${field}`);
}

/** Item numbers or names in the place of classes: nobody would say of each how often it is counted. */
function goToClasses(pane: Pane, { classCount, list, columns }: CountRows): void {
  const { texts, formats } = pane;
  const column = columnName(texts, list, columns, columns.at.class ?? 0);
  const words = texts.countPlan.list.tooManyClasses;
  say(
    pane,
    words(column, formats.count(classCount), formats.whole(mostClasses)),
    "count-plan",
    "error",
  );
  pane.focus(columnField(countPlanTask, "class"));
}

function keepPlan(pane: Pane, { rows, leaveOutHidden }: Answer): Promise<void> {
  const { classes, ...entries } = countPlanPart.of(pane).entries;
  const named = Object.entries(classes).map(([name, asked]) => ({ name, ...asked }));
  return keepSettings(pane, countPlanTask, {
    list: rows.list,
    settings: { columns: rows.columns, entries: { ...entries, classes: named }, leaveOutHidden },
    at: "count-plan",
  });
}
