import type { Progress } from "../../workbook/types";
import { groupHeadings } from "./group-headings";
import { loneSums } from "./lone-sums";
import { reportLines, type ReportLines } from "./report-lines";
import { sumsBelow } from "./report-sums";
import type { Rows } from "./rows";
import { pause } from "../state/slices";

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
  await pause(progress);
  markHeadings(lines, known);
  await pause(progress);
  lines.rows.forEach((row, line) => {
    if (known[line] === 1) rows.totals[row] = Totals.total;
  });
  const left = itemLines(lines, known);
  for (const line of loneSums(numbersOf(lines, left))) {
    rows.totals[lines.rows[left[line]]] = Totals.perhaps;
  }
}

/** Totals above their rows and totals below them, those first of which there are more. */
async function knownTotals(lines: ReportLines, progress: Progress): Promise<Uint8Array> {
  const known = new Uint8Array(lines.rows.length);
  if (lines.called.every((called) => called === "nothing")) return known;
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

/** Groups in which the heading stands first, or else last. */
function markHeadings(lines: ReportLines, known: Uint8Array): void {
  const left = itemLines(lines, known);
  const numbers = numbersOf(lines, left);
  const totals: number[] = [];
  lines.rows.forEach((row, line) => {
    if (known[line] === 1) totals.push(lines.numbers[0].shown[row]);
  });
  const first = groupHeadings(numbers, totals);
  const last = first === null ? groupHeadings(numbers.reverse(), totals) : null;
  for (const line of first ?? []) known[left[line]] = 1;
  for (const line of last ?? []) known[left[left.length - 1 - line]] = 1;
}

function itemLines({ rows }: ReportLines, known: Uint8Array): Uint32Array {
  return rows.map((_, line) => line).filter((line) => known[line] === 0);
}

function numbersOf({ rows, numbers: [{ shown }] }: ReportLines, lines: Uint32Array): Float64Array {
  return Float64Array.from(lines, (line) => shown[rows[line]]);
}
