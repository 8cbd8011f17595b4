import type { Progress } from "../../../workbook/excel/types";
import { inSlices, pause, pauseWhenDue } from "../../pane/in-slices";
import { groupHeadings } from "./group-headings";
import { isSum } from "./is-sum";
import { loneSums } from "./lone-sums";
import { reportLines, type ReportLines } from "./report-lines";
import { sumsBelow } from "./report-sums";
import type { Rows } from "../rows/rows";

/** What a row is found to be: an item, a total, or an item that equals the sum of others. */
export const Totals = { item: 0, total: 1, perhaps: 2 } as const;

/**
 * Marks the rows that would count twice: rows called "total" or the like; rows without a name, or
 * with such a word beside one, that are the sum of the rows above or below, level by level; and the
 * headings of groups into which the whole list falls. A row that has a name of its own and happens to
 * equal a sum is only told of.
 */
export async function markTotalsRows(rows: Rows, progress: Progress): Promise<void> {
  const lines = await reportLines(rows, progress);
  const known = await knownTotals(lines, progress);
  await markHeadings(lines, known, progress);
  const left = await itemLines(lines, known, progress);
  await pauseWhenDue(progress);
  // A total that sums up all rows left says that each of them is an item.
  const whole = left.numbers.reduce((sum, number) => sum + number, 0);
  const isConfirmed = totalsAmong(lines, known).some((total) => isSum(total, whole));
  await pauseWhenDue(progress);
  for (const line of isConfirmed ? [] : loneSums(left.numbers)) {
    rows.totals[lines.rows[left.lines[line]]] = Totals.perhaps;
  }
  for (let line = 0; line < known.length; line++) {
    if (known[line] === 1) rows.totals[lines.rows[line]] = Totals.total;
  }
}

/** Totals above their rows and totals below them, those first of which there are more. */
async function knownTotals(lines: ReportLines, progress: Progress): Promise<Uint8Array> {
  const known = new Uint8Array(lines.rows.length);
  if (!lines.isReport) return known;
  const [below, above] = [
    await sumsBelow(lines, known, false, progress),
    await sumsBelow(lines, known, true, progress),
  ];
  const fromEndFirst = above.certain > below.certain;
  const unsure: number[] = [];
  let certain = 0;
  for (const fromEnd of [fromEndFirst, !fromEndFirst, fromEndFirst]) {
    const found = await sumsBelow(lines, known, fromEnd, progress);
    for (const line of [...found.lines, ...found.unsure]) known[line] = 1;
    unsure.push(...found.unsure);
    certain += found.certain;
  }
  if (certain === 0) for (const line of unsure) known[line] = 0;
  return known;
}

/** The groups of more lines than this take long enough to let the page answer. */
const shortList = 10_000;

/** Groups in which the heading stands first, or else last. */
async function markHeadings(lines: ReportLines, known: Uint8Array, progress: Progress) {
  const left = await itemLines(lines, known, progress);
  const totals = totalsAmong(lines, known);
  const isLong = left.numbers.length > shortList;
  const first = groupHeadings(left.numbers, totals);
  if (isLong) await pause(progress);
  const last = first === null ? groupHeadings(left.numbers.reverse(), totals) : null;
  if (isLong) await pause(progress);
  for (const line of first ?? []) known[left.lines[line]] = 1;
  for (const line of last ?? []) known[left.lines[left.lines.length - 1 - line]] = 1;
}

/** The numbers of the lines that are totals. */
function totalsAmong({ rows, numbers: [{ shown }] }: ReportLines, known: Uint8Array): number[] {
  const totals: number[] = [];
  for (let line = 0; line < known.length; line++) {
    if (known[line] === 1) totals.push(shown[rows[line]]);
  }
  return totals;
}

/** The lines that are no totals, and their numbers. */
async function itemLines({ rows, numbers }: ReportLines, known: Uint8Array, progress: Progress) {
  const [{ shown }] = numbers;
  const lines = new Uint32Array(rows.length);
  const own = new Float64Array(rows.length);
  let count = 0;
  await inSlices(
    rows.length,
    (line) => {
      if (known[line] === 1) return;
      lines[count] = line;
      own[count++] = shown[rows[line]];
    },
    progress,
  );
  return { lines: lines.subarray(0, count), numbers: own.subarray(0, count) };
}
