import type { FoundList, Progress } from "../../workbook/types";
import type { AbcSettings } from "../../engine/classification/abc";
import { keepSettings } from "../again/keep-settings";
import { checkedSentence, readAndSort } from "../check/check-list";
import type { Choices } from "../check/choices";
import { sortRows } from "../check/findings";
import { readLines, type LineEntries } from "../choose/lines";
import { findAgain } from "../see/find-again";
import { placeName } from "../see/place-name";
import { say, type Pane } from "../state/pane";
import type { CheckedList, Section } from "../state/pane-state";
import { planColumn } from "../write/plan-column";
import { classify, type Result } from "./classify";

interface Outcome {
  checked: CheckedList;
  /** Null when nothing can be ranked. */
  result: Result | null;
}

/** Classifies the list that was checked and shows the classes; nothing is written. */
export async function classifyList(pane: Pane): Promise<void> {
  const settings = settingsFromEntries(pane, pane.store.state.lines);
  if (settings === null) {
    const { a } = pane.store.state.lineProblems;
    say(pane, pane.texts.choose.badLines, "choose");
    pane.focus(a === undefined ? "line-b" : "line-a");
    return;
  }
  const outcome = await pane.worker.do({
    label: pane.texts.choose.classifying,
    at: "choose",
    run: async (progress) => {
      const { checked } = pane.store.state;
      if (checked === null) return undefined;
      return { checked, result: await classify(checked.sorted.items, settings, progress) };
    },
  });
  if (outcome === undefined) return;
  showResult(pane, outcome);
  if (outcome.result !== null) pane.focus("look-heading");
  await afterRun(pane, settings);
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
      const { items } = checked.sorted;
      const classes = shown !== null && settings !== null;
      return { checked, result: classes ? await classify(items, settings, progress) : null };
    },
  });
  if (outcome === undefined) return;
  if (shown !== null && settings !== null) {
    showResult(pane, outcome);
    return afterRun(pane, settings);
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
  const hasNames = checked.columns.item !== null;
  return { ...checked, choices, sorted: await sortRows(checked.rows, hasNames, choices, progress) };
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
      const checked = await readAndSort(pane, now, before.columns, choices, progress);
      const settings = result?.settings ?? null;
      return {
        checked,
        result: settings && (await classify(checked.sorted.items, settings, progress)),
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
  if (result !== null) await afterRun(pane, result.settings);
}

/** Rows that were added are part of the list now. */
function tellMoved(pane: Pane, was: FoundList, is: FoundList, at: Section): void {
  if (was.place.address === is.place.address) return;
  say(pane, pane.texts.check.listRefound(placeName(was.place), placeName(is.place)), at);
}

function settingsFromEntries(pane: Pane, entries: LineEntries): AbcSettings | null {
  const read = readLines(entries, pane.formats.decimalSign);
  const lineProblems = "problems" in read ? read.problems : {};
  pane.store.change({ lineProblems });
  return "settings" in read ? read.settings : null;
}

function showResult(pane: Pane, { checked, result }: Outcome): void {
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
