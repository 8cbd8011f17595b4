import { stockParts, type StockPart } from "../../../engine/stock-health/stock-parts";
import { Foremost } from "../../list/foremost";
import { mostLargest, type Judged } from "../work/judged";

/** A part of the stock, of all groups or of one of them. */
export interface ShownPart {
  part: StockPart;
  /** The place of the group in the totals; null for all. */
  group: number | null;
}

/** The same part in another answer; of a group that is no longer there, the part of all. */
export function shownIn(
  result: Judged,
  shown: ShownPart | null,
  before: Judged | null,
): ShownPart | null {
  if (shown === null || shown.group === null) return shown;
  const name = [...(before?.totals.groups.keys() ?? [])][shown.group];
  const group = [...result.totals.groups.keys()].indexOf(name);
  const isSame = before?.groupBy === result.groupBy && group >= 0;
  return { ...shown, group: isSame ? group : null };
}

/** What is shown where nobody has chosen: the worst part that has any money, but for what works. */
export function worstPart({ totals }: Judged): ShownPart | null {
  const part = stockParts.find((each) => each !== "working" && totals.all.parts[each].money > 0);
  return part === undefined ? null : { part, group: null };
}

/** All rows with money in the part. */
export function rowsIn(result: Judged, { part, group }: ShownPart): number[] {
  const rows: number[] = [];
  const money = result.money[part];
  for (let row = 0; row < money.length; row++) {
    if (money[row] > 0 && (group === null || result.groupOf[row] === group)) rows.push(row);
  }
  return rows;
}

/** How many items have money in it. */
export function countIn({ totals }: Judged, { part, group }: ShownPart): number {
  const total = group === null ? totals.all : [...totals.groups.values()][group];
  return total?.parts[part].items ?? 0;
}

/** By part and group: the pane is drawn anew at every change, and they are looked for once. */
const largestOf = new WeakMap<Judged, Map<string, number[]>>();

/** Those with the most money, the largest first; of equal ones the upper row. */
export function largestIn(result: Judged, shown: ShownPart): number[] {
  if (shown.group === null) return result.largest[shown.part];
  const known = largestOf.get(result) ?? new Map<string, number[]>();
  largestOf.set(result, known);
  const key = `${shown.part} ${shown.group}`;
  const rows = known.get(key) ?? foremostIn(result, shown);
  known.set(key, rows);
  return rows;
}

function foremostIn(result: Judged, shown: ShownPart): number[] {
  const foremost = new Foremost(mostLargest);
  for (const row of rowsIn(result, shown)) foremost.offer(row, result.money[shown.part][row]);
  return foremost.rows;
}
