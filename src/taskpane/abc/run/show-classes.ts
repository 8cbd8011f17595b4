import type { Progress } from "../../../workbook/excel/types";
import { say, type Pane } from "../../pane/pane";
import { details, hasDetails } from "../answer-details";
import { classify } from "../classes/classify";
import type { Result } from "../classes/result";
import type { RunSettings } from "../classes/run-settings";
import { abc, type CheckedList } from "../state";
import { planClasses } from "../write/plan-classes";
import { keepRun } from "./keep-run";

export async function classifyChecked(
  { sorted, rows, columns, former: last }: CheckedList,
  settings: RunSettings,
  progress: Progress,
): Promise<Result | null> {
  const { method } = columns;
  const former = last === "unread" ? null : last;
  const result = await classify({ items: sorted.items, rows, method, former }, settings, progress);
  if (result !== null && hasDetails(result)) await details.ready();
  return result;
}

/** Takes the classes over; `before` are those that were shown. */
export function showResult(
  pane: Pane,
  checked: CheckedList,
  result: Result | null,
  before: Result | null,
): void {
  const { texts, formats } = pane;
  const shownGroup = sameGroup(before, result, abc.of(pane).shownGroup);
  abc.change(pane, { checked, result, shownGroup, lookup: "", matches: null, asked: null });
  if (result === null) {
    const none = checked.sorted.items.count === 0;
    const why = none ? texts.check.nothingToClassify : texts.choose.nothingPositive;
    return say(pane, why, "see", "warning");
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
