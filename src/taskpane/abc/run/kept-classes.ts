import { sheetRows } from "../../../workbook/excel/a1";
import type { FoundList, Progress } from "../../../workbook/excel/types";
import { itemLetters } from "../rows/items";
import type { Rows } from "../rows/rows";
import { classNames } from "../classes/class-names";
import { className, type Result } from "../classes/result";
import type { ListColumns } from "../columns/list-columns";
import type { MethodId } from "../methods/method-id";
import { methodIds } from "../methods/methods";
import type { Pane } from "../../pane/pane";
import { FormerClasses, type FormerRun } from "../classes/former-classes";
import { linesText } from "../classes/lines-text";
import { keepRun, longestHead, recallRun } from "../../kept/items/kept-run";
import { codeOf } from "../../kept/items/name-code";
import { KeyLetters } from "../../kept/items/name-key";
import { packItems, unpackItems } from "../../kept/items/pack-items";
import { settingsKey } from "../../kept/settings-key";
import { list as listOf, record, text, whole, word } from "../../kept/shape";

const mostClasses = 9;

/** What the first part says; the others are codes. */
interface Head {
  method: MethodId;
  lines: string;
  /** Which columns told items and groups apart. */
  keys: string;
  /** How many items each class had, in the order of the class names. */
  counts: number[];
}

/**
 * The classes of the last run over this list; null when there are none that can be compared, and
 * "unread" when Excel did not hand them over: then they are not to be replaced either.
 */
export async function recallClasses(
  pane: Pane,
  list: FoundList,
  columns: ListColumns,
  progress: Progress,
): Promise<FormerRun> {
  if (columns.item === null) return null;
  const run = await recallRun(pane, classesKey(list), headShape);
  if (run === null || run === "unread") return run;
  const { head, texts } = run;
  const isWhole = head.counts.length === classNames(head.method).length;
  if (!isWhole || head.method !== columns.method || head.keys !== keysOf(columns)) return null;
  const kept = await unpackItems({ counts: head.counts, texts }, progress);
  return kept && new FormerClasses(head.method, kept.codes, kept.places, head.lines);
}

/** Keeps the classes for the next run to compare with. */
export async function rememberClasses(
  pane: Pane,
  list: FoundList,
  columns: ListColumns,
  rows: Rows,
  result: Result,
  progress: Progress,
): Promise<void> {
  if (columns.item === null) return;
  const names = classNames(result.method);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const { items } = result;
  const placeOfItem = (item: number) =>
    rows.names[items.firstRow[item]] === "" ? undefined : placeOf.get(className(result, item));
  const key = new KeyLetters();
  const { counts, texts } = await packItems(
    {
      ...{ count: items.count, places: names.length, placeOf: placeOfItem },
      codeOf: (item) => codeOf(itemLetters(rows, items.firstRow[item], key)),
    },
    progress,
  );
  const head: Head = {
    method: result.method,
    lines: linesText(result.settings),
    keys: keysOf(columns),
    counts,
  };
  await keepRun(pane, classesKey(list), { head, texts });
}

function classesKey(list: FoundList): string {
  return `classes.${settingsKey(list)}`;
}

function keysOf({ item, group }: ListColumns): string {
  return `${item} ${group}`;
}

const headShape = record<Head>({
  method: word(methodIds),
  lines: text(longestHead),
  keys: text(longestHead),
  counts: listOf(whole(0, sheetRows), mostClasses),
});
