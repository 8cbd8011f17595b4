import { sheetRows } from "../../../workbook/excel/a1";
import { textOfCodes } from "../../../workbook/excel/text-of-codes";
import type { FoundList, Progress } from "../../../workbook/excel/types";
import { itemLetters } from "../rows/items";
import { KeyLetters } from "../../list/keys/name-key";
import type { Rows } from "../rows/rows";
import { classNames } from "../classes/class-names";
import { className, type Result } from "../classes/result";
import type { ListColumns } from "../columns/list-columns";
import type { MethodId } from "../methods/method-id";
import { methodIds } from "../methods/methods";
import type { Pane } from "../../pane/pane";
import { inSlices } from "../../pane/in-slices";
import { FormerClasses, type FormerRun } from "../classes/former-classes";
import { linesText } from "../classes/lines-text";
import { settingsKey } from "../../kept/settings-key";
import { list as listOf, record, text, whole, word } from "../../kept/shape";
import { isNewer, withVersion } from "../../kept/version";
import { codeAt, codeLength, codeOf, putCode } from "../../list/keys/name-code";

/** Characters of one text: a workbook keeps many short ones better than a long one. */
const partLength = codeLength * 50_000;
const longestHead = 10_000;
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
  await pane.keeping;
  const parts = await pane.workbook
    .loadLongSettings(classesKey(list))
    .catch(() => "unread" as const);
  if (parts === "unread") return parts;
  const [first, ...texts] = parts ?? [];
  const head = first === undefined ? null : headOf(first);
  if (head === "unread") return head;
  if (head === null || head.method !== columns.method || head.keys !== keysOf(columns)) return null;
  const count = head.counts.reduce((sum, each) => sum + each, 0);
  const text = texts.join("");
  if (text.length !== count * codeLength) return null;
  const codes = new Float64Array(count);
  const classes = new Uint8Array(count);
  let name = 0;
  let left = head.counts[0];
  await inSlices(
    count,
    (i) => {
      while (left === 0) left = head.counts[++name];
      left--;
      codes[i] = codeAt(text, i * codeLength);
      classes[i] = name;
    },
    progress,
  );
  return codes.some(Number.isNaN)
    ? null
    : new FormerClasses(head.method, codes, classes, head.lines);
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
  const counts = names.map(() => 0);
  const count = (item: number) => {
    const place = placeOfItem(item);
    if (place !== undefined) counts[place]++;
  };
  await inSlices(items.count, count, progress);
  let all = 0;
  const ends = counts.map((each) => (all += each) - each);
  const text = new Uint8Array(all * codeLength);
  const key = new KeyLetters();
  const putItem = (item: number) => {
    const place = placeOfItem(item);
    if (place === undefined) return;
    putCode(codeOf(itemLetters(rows, items.firstRow[item], key)), text, ends[place]++ * codeLength);
  };
  await inSlices(items.count, putItem, progress);
  const head = withVersion<Head>({
    method: result.method,
    lines: linesText(result.settings),
    keys: keysOf(columns),
    counts,
  });
  const parts = [JSON.stringify(head)];
  for (let at = 0; at < text.length; at += partLength) {
    parts.push(textOfCodes(text.subarray(at, at + partLength)));
  }
  await pane.workbook.saveLongSettings(classesKey(list), parts);
}

function classesKey(list: FoundList): string {
  return `classes.${settingsKey(list)}`;
}

function keysOf({ item, group }: ListColumns): string {
  return `${item} ${group}`;
}

/** Only what this Stockbook can compare with: "unread" where a newer one kept the classes. */
function headOf(first: string): Head | "unread" | null {
  if (first.length > longestHead) return null;
  try {
    const kept: unknown = JSON.parse(first);
    if (isNewer(kept)) return "unread";
    const head = headShape(kept);
    if (head === undefined) return null;
    return head.counts.length === classNames(head.method).length ? head : null;
  } catch {
    return null;
  }
}

const headShape = record<Head>({
  method: word(methodIds),
  lines: text(longestHead),
  keys: text(longestHead),
  counts: listOf(whole(0, sheetRows), mostClasses),
});
