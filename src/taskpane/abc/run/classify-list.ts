import type { Progress } from "../../../workbook/excel/types";
import { abc } from "../state";
import { keepRun } from "./keep-run";
import { checkedSentence } from "./check-list";
import type { Choices } from "../rows/choices";
import { sortRows } from "../rows/findings";
import { withReading } from "../rows/read-rows";
import type { LineEntries, LineField } from "../settings/line-entries";
import { readLines } from "../settings/lines";
import type { RunSettings } from "../classes/run-settings";
import { say, type Pane } from "../../pane/pane";
import type { CheckedList } from "../state";
import { planClasses } from "../write/plan-classes";
import { classify } from "../classes/classify";
import type { Result } from "../classes/result";

interface Outcome {
  checked: CheckedList;
  /** Null when nothing can be ranked. */
  result: Result | null;
  /** False where only rows were to be sorted. */
  isClassified: boolean;
}

/** Classifies the list that was checked and shows the classes; nothing is written. */
export async function classifyList(pane: Pane): Promise<void> {
  if (abc.of(pane).checked === null) return;
  if (settingsFromEntries(pane) === null) {
    const [field] = Object.keys(abc.of(pane).lineProblems);
    say(pane, pane.texts.choose.badLines, "choose");
    pane.focus(`line-${field}`);
    return;
  }
  const outcome = await pane.worker.do({
    label: pane.texts.choose.classifying,
    at: "choose",
    about: () => abc.of(pane).checked,
    run: async (progress) => {
      const { checked } = abc.of(pane);
      const settings = settingsFromEntries(pane);
      if (checked === null || settings === null) return undefined;
      const result = await classifyChecked(checked, settings, progress);
      return { checked, result, isClassified: true };
    },
    show: (outcome) => showOutcome(pane, outcome),
  });
  if (outcome === undefined) return;
  if (outcome.result !== null) pane.focus("look-heading");
  await afterRun(pane);
}

/** One number of the lines has been typed anew. */
export function changeField(pane: Pane, field: LineField, entry: string): Promise<void> {
  const { fields } = abc.of(pane).lines;
  return changeLines(pane, { fields: { ...fields, [field]: entry } });
}

/** A line or the rule has been changed: a result that is shown follows at once. */
export async function changeLines(pane: Pane, part: Partial<LineEntries>): Promise<void> {
  abc.change(pane, { lines: { ...abc.of(pane).lines, ...part } });
  const settings = settingsFromEntries(pane);
  if (settings !== null && abc.of(pane).result !== null) await recalculate(pane);
}

/** Rows are to be treated otherwise: the check and a result that is shown follow at once. */
export async function changeChoices(pane: Pane, part: Partial<Choices>): Promise<void> {
  abc.change(pane, { choices: { ...abc.of(pane).choices, ...part } });
  await recalculate(pane);
}

/** Works with lines and choices as they are by now, so a change that it replaces counts too. */
async function recalculate(pane: Pane): Promise<void> {
  const { checked, result } = abc.of(pane);
  if (checked === null) return;
  const outcome = await pane.worker.do({
    label: pane.texts.choose.classifying,
    at: result === null ? "check" : "look",
    replaceable: true,
    about: () => abc.of(pane).checked,
    run: async (progress) => {
      const { checked: before, result: shown, choices } = abc.of(pane);
      if (before === null) return undefined;
      const settings = settingsFromEntries(pane) ?? shown?.settings ?? null;
      const checked = await sortedBy(before, choices, progress);
      if (shown === null || settings === null) {
        return { checked, result: null, isClassified: false };
      }
      const result = await classifyChecked(checked, settings, progress);
      return { checked, result, isClassified: true };
    },
    show: (outcome) => showOutcome(pane, outcome),
  });
  if (outcome?.isClassified) await afterRun(pane);
}

async function sortedBy(
  checked: CheckedList,
  choices: Choices,
  progress: Progress,
): Promise<CheckedList> {
  if (checked.choices === choices) return checked;
  const { columns } = checked;
  const isReadAnew = checked.choices.readings !== choices.readings;
  const rows = isReadAnew
    ? await withReading(checked.rows, columns, choices.readings, progress)
    : checked.rows;
  const sorted = await sortRows(rows, columns, choices, progress);
  return { ...checked, rows, choices, sorted };
}

export function classifyChecked(
  { sorted, rows, columns, former: last }: CheckedList,
  settings: RunSettings,
  progress: Progress,
): Promise<Result | null> {
  const { method } = columns;
  const former = last === "unread" ? null : last;
  return classify({ items: sorted.items, rows, method, former }, settings, progress);
}

export function showOutcome(pane: Pane, outcome: Outcome | undefined): void {
  if (outcome === undefined) return;
  if (outcome.isClassified) return showResult(pane, outcome);
  abc.change(pane, { checked: outcome.checked });
  say(pane, checkedSentence(pane, outcome.checked));
}

function settingsFromEntries(pane: Pane): RunSettings | null {
  const { checked, lines } = abc.of(pane);
  if (checked === null) return null;
  const read = readLines(lines, checked.columns, pane.formats.decimalSign);
  const lineProblems = "problems" in read ? read.problems : {};
  abc.change(pane, { lineProblems });
  return "settings" in read ? read.settings : null;
}

function showResult(pane: Pane, { checked, result }: Outcome): void {
  const { texts, formats } = pane;
  const shownGroup = sameGroup(abc.of(pane).result, result, abc.of(pane).shownGroup);
  abc.change(pane, { checked, result, shownGroup, lookup: "", matches: null, asked: null });
  if (result === null) {
    const none = checked.sorted.items.count === 0;
    return say(pane, none ? texts.check.nothingToClassify : texts.choose.nothingPositive, "choose");
  }
  const [a, b, c] = result.summary.map(({ items }) => formats.count(items));
  const changed = result.changes?.moved.length ?? 0;
  const change = changed > 0 ? ` ${texts.look.changes.status(formats.count(changed))}` : "";
  say(pane, texts.look.done(a, b, c) + change);
}

/** The group that was shown, wherever it stands by now. */
function sameGroup(before: Result | null, after: Result | null, shown: number | null) {
  if (before === null || after === null || shown === null) return null;
  const place = after.groups.findIndex(({ name }) => name === before.groups[shown]?.name);
  return place < 0 ? null : place;
}

export async function afterRun(pane: Pane): Promise<void> {
  if (abc.of(pane).result === null) return;
  await Promise.all([keepRun(pane), planClasses(pane)]);
}
