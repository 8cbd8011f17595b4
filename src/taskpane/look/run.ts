import type { FoundList, Progress } from "../../workbook/types";
import { keepRun } from "../again/keep-run";
import { checkedSentence, readAndSort } from "../check/check-list";
import type { Choices } from "../check/choices";
import { sortRows } from "../check/findings";
import { readLines, type LineEntries, type LineField } from "../choose/lines";
import type { RunSettings } from "../choose/run-settings";
import { findAgain } from "../see/find-again";
import { placeName } from "../see/place-name";
import { say, type Pane } from "../state/pane";
import type { CheckedList, Section } from "../state/pane-state";
import { planColumn } from "../write/plan-column";
import { classify } from "./classify";
import type { Result } from "./result";

interface Outcome {
  checked: CheckedList;
  /** Null when nothing can be ranked. */
  result: Result | null;
}

/** Classifies the list that was checked and shows the classes; nothing is written. */
export async function classifyList(pane: Pane): Promise<void> {
  const settings = settingsFromEntries(pane, pane.store.state.lines);
  if (settings === null) {
    const [field] = Object.keys(pane.store.state.lineProblems);
    say(pane, pane.texts.choose.badLines, "choose");
    pane.focus(`line-${field}`);
    return;
  }
  const outcome = await pane.worker.do({
    label: pane.texts.choose.classifying,
    at: "choose",
    run: async (progress) => {
      const { checked } = pane.store.state;
      if (checked === null) return undefined;
      return { checked, result: await classifyChecked(checked, settings, progress) };
    },
  });
  if (outcome === undefined) return;
  showResult(pane, outcome);
  if (outcome.result !== null) pane.focus("look-heading");
  await afterRun(pane);
}

/** One number of the lines has been typed anew. */
export function changeField(pane: Pane, field: LineField, entry: string): Promise<void> {
  const { fields } = pane.store.state.lines;
  return changeLines(pane, { fields: { ...fields, [field]: entry } });
}

/** A line or the rule has been changed: a result that is shown follows at once. */
export async function changeLines(pane: Pane, part: Partial<LineEntries>): Promise<void> {
  pane.store.change({ lines: { ...pane.store.state.lines, ...part } });
  const settings = settingsFromEntries(pane, pane.store.state.lines);
  if (settings !== null && pane.store.state.result !== null) await recalculate(pane);
}

/** Rows are to be treated otherwise: the check and a result that is shown follow at once. */
export async function changeChoices(pane: Pane, part: Partial<Choices>): Promise<void> {
  pane.store.change({ choices: { ...pane.store.state.choices, ...part } });
  await recalculate(pane);
}

/** Works with lines and choices as they are by now, so a change that it replaces counts too. */
async function recalculate(pane: Pane): Promise<void> {
  const { checked: before, result: shown, lines, choices } = pane.store.state;
  if (before === null) return;
  const settings = settingsFromEntries(pane, lines) ?? shown?.settings ?? null;
  const outcome = await pane.worker.do({
    label: pane.texts.choose.classifying,
    at: shown === null ? "check" : "look",
    replaceable: true,
    run: async (progress) => {
      const checked = await sortedBy(before, choices, progress);
      const classes = shown !== null && settings !== null;
      const result = classes ? await classifyChecked(checked, settings, progress) : null;
      return { checked, result };
    },
  });
  if (outcome === undefined) return;
  if (shown !== null && settings !== null) {
    showResult(pane, outcome);
    return afterRun(pane);
  }
  pane.store.change({ checked: outcome.checked });
  say(pane, checkedSentence(pane, outcome.checked));
}

async function sortedBy(
  checked: CheckedList,
  choices: Choices,
  progress: Progress,
): Promise<CheckedList> {
  if (checked.choices === choices) return checked;
  const sorted = await sortRows(checked.rows, checked.columns, choices, progress);
  return { ...checked, choices, sorted };
}

function classifyChecked(
  { sorted, rows, columns, former: last }: CheckedList,
  settings: RunSettings,
  progress: Progress,
): Promise<Result | null> {
  const { method } = columns;
  const former = last === "unread" ? null : last;
  return classify({ items: sorted.items, rows, method, former }, settings, progress);
}

/** Reads the list once more, as it is now, and classifies it as before. */
export async function runAgain(pane: Pane): Promise<void> {
  const { checked: before, result: shown } = pane.store.state;
  if (before === null) return;
  const outcome = await pane.worker.do({
    label: pane.texts.check.reading,
    at: "see",
    run: async (progress) => {
      const { choices, result } = pane.store.state;
      const now = await findAgain(pane.workbook, before.list);
      const lists = { shown: before.list, now };
      const checked = await readAndSort(pane, lists, before.columns, choices, progress);
      const settings = result?.settings ?? null;
      return {
        checked,
        result: settings && (await classifyChecked(checked, settings, progress)),
      };
    },
  });
  if (outcome === undefined) return;
  const { checked, result } = outcome;
  pane.store.change({ list: checked.list, elsewhere: null });
  if (shown === null) {
    pane.store.change({ checked, status: checkedSentence(pane, checked) });
  } else {
    showResult(pane, outcome);
  }
  pane.focus(result === null ? "check-heading" : "look-heading");
  tellMoved(pane, before.list, checked.list, result === null ? "check" : "look");
  if (result !== null) await afterRun(pane);
}

/** Rows that were added are part of the list now. */
function tellMoved(pane: Pane, was: FoundList, is: FoundList, at: Section): void {
  if (was.place.address === is.place.address) return;
  say(pane, pane.texts.check.listRefound(placeName(was.place), placeName(is.place)), at);
}

function settingsFromEntries(pane: Pane, entries: LineEntries): RunSettings | null {
  const { checked } = pane.store.state;
  if (checked === null) return null;
  const read = readLines(entries, checked.columns, pane.formats.decimalSign);
  const lineProblems = "problems" in read ? read.problems : {};
  pane.store.change({ lineProblems });
  return "settings" in read ? read.settings : null;
}

function showResult(pane: Pane, { checked, result }: Outcome): void {
  const { texts, formats, store } = pane;
  const shownGroup = sameGroup(store.state.result, result, store.state.shownGroup);
  store.change({ checked, result, shownGroup, lookup: "", matches: null, asked: null });
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

async function afterRun(pane: Pane): Promise<void> {
  if (pane.store.state.result === null) return;
  await Promise.all([keepRun(pane), planColumn(pane)]);
}
