import type { Progress } from "../../workbook/types";
import type { AbcSettings } from "../../engine/classification/abc";
import { keepSettings } from "../again/keep-settings";
import { checkedSentence, readAndSort } from "../check/check-list";
import type { Choices } from "../check/choices";
import { sortRows, type SortedRows } from "../check/findings";
import { readLines, type LineEntries } from "../choose/lines";
import { findAgain } from "../see/find-again";
import { placeName } from "../see/place-name";
import { say, type Pane } from "../state/pane";
import type { CheckedList } from "../state/pane-state";
import { planColumn } from "../write/plan-column";
import { classify, type Result } from "./classify";

/** Classifies the list that was checked and shows the classes; nothing is written. */
export async function classifyList(pane: Pane): Promise<void> {
  const { checked } = pane.store.state;
  const settings = settingsFromEntries(pane, pane.store.state.lines);
  if (checked === null) return;
  if (settings === null) {
    const { a } = pane.store.state.lineProblems;
    say(pane, pane.texts.choose.badLines, "choose");
    pane.focus(a === undefined ? "line-b" : "line-a");
    return;
  }
  const result = await pane.worker.do({
    label: pane.texts.choose.classifying,
    at: "choose",
    run: (progress) => resultOf(checked.sorted, settings, progress),
  });
  if (result === undefined) return;
  showResult(pane, checked, result);
  if (result !== null) pane.focus("look-heading");
  await afterRun(pane, settings);
}

/** A line or the rule has been changed: a result that is shown follows at once. */
export async function changeLines(pane: Pane, part: Partial<LineEntries>): Promise<void> {
  pane.store.change({ lines: { ...pane.store.state.lines, ...part } });
  const settings = settingsFromEntries(pane, pane.store.state.lines);
  if (settings !== null) await recalculate(pane, settings, null);
}

/** Rows are to be treated otherwise: the check and a result that is shown follow at once. */
export async function changeChoices(pane: Pane, part: Partial<Choices>): Promise<void> {
  const choices = { ...pane.store.state.choices, ...part };
  pane.store.change({ choices });
  await recalculate(pane, pane.store.state.result?.settings ?? null, choices);
}

async function recalculate(
  pane: Pane,
  settings: AbcSettings | null,
  choices: Choices | null,
): Promise<void> {
  const { checked, result: shown } = pane.store.state;
  if (checked === null || (shown === null && choices === null)) return;
  const outcome = await pane.worker.do({
    label: pane.texts.choose.classifying,
    at: shown === null ? "check" : "look",
    replaceable: true,
    run: async (progress) => {
      const { rows, columns } = checked;
      const sorted =
        choices === null
          ? checked.sorted
          : await sortRows(rows, columns.item !== null, choices, progress);
      const result =
        shown === null || settings === null ? null : await resultOf(sorted, settings, progress);
      return { checked: { ...checked, sorted }, result };
    },
  });
  if (outcome === undefined) return;
  if (shown === null || settings === null) {
    pane.store.change({ checked: outcome.checked });
    return say(pane, checkedSentence(pane, outcome.checked));
  }
  showResult(pane, outcome.checked, outcome.result);
  await afterRun(pane, settings);
}

/** Reads the list once more, as it is now, and classifies it as before. */
export async function runAgain(pane: Pane): Promise<void> {
  const { checked: before, choices, result: shown } = pane.store.state;
  if (before === null) return;
  const { list, columns } = before;
  const outcome = await pane.worker.do({
    label: pane.texts.check.reading,
    at: "see",
    run: async (progress) => {
      const now = await findAgain(pane.workbook, list);
      const checked = await readAndSort(pane, now, columns, choices, progress);
      const result =
        shown === null ? null : await resultOf(checked.sorted, shown.settings, progress);
      return { checked, result };
    },
  });
  if (outcome === undefined) return;
  const { checked, result } = outcome;
  pane.store.change({ list: checked.list, elsewhere: null });
  if (shown === null) {
    pane.store.change({ checked, status: checkedSentence(pane, checked) });
    pane.focus("check-heading");
  } else {
    showResult(pane, checked, result);
    pane.focus(result === null ? "check-heading" : "look-heading");
  }
  if (checked.list.place.address !== list.place.address) {
    const [was, is] = [list, checked.list].map(({ place }) => placeName(place));
    say(pane, pane.texts.check.listRefound(was, is), "see");
  }
  if (shown !== null) await afterRun(pane, shown.settings);
}

function settingsFromEntries(pane: Pane, entries: LineEntries): AbcSettings | null {
  const read = readLines(entries, pane.formats.decimalSign);
  const lineProblems = "problems" in read ? read.problems : {};
  pane.store.change({ lineProblems });
  return "settings" in read ? read.settings : null;
}

function resultOf(
  { items }: SortedRows,
  settings: AbcSettings,
  progress: Progress,
): Promise<Result | null> {
  return classify(items, settings, progress);
}

function showResult(pane: Pane, checked: CheckedList, result: Result | null): void {
  const { texts, formats, store } = pane;
  store.change({ checked, result, lookup: "", matches: null, asked: null });
  if (result === null) {
    const none = checked.sorted.items.count === 0;
    return say(pane, none ? texts.check.nothingToClassify : texts.choose.nothingPositive, "choose");
  }
  const [a, b, c] = result.summary.map(({ items }) => formats.count(items));
  say(pane, texts.look.done(a, b, c));
}

async function afterRun(pane: Pane, settings: AbcSettings): Promise<void> {
  if (pane.store.state.result === null) return;
  await keepSettings(pane, settings);
  await planColumn(pane);
}
