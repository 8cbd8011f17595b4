import { CompensatedSum } from "../../../engine/compensated-sum";
import type { Progress } from "../../../workbook/excel/types";
import type { ListColumns } from "../columns/list-columns";
import { methods } from "../methods/methods";
import { inSlices } from "../../pane/in-slices";
import { isNumeric, Kind, readCell } from "../../reading/cells/cell-kind";
import type { Choices } from "./choices";
import { fateOf, fates, type Fate } from "./fates";
import type { Finding, FindingKind, Reading } from "./finding";
import { itemsOf, type Items } from "./items";
import type { Rows } from "./rows";
import { rowsSharingNames, sharingKinds } from "./shared-names";
import { Totals } from "../totals/totals-rows";

/** Those that every list may have; others come from the method. */
const listFindings = [
  "doubtful",
  "blank",
  "text",
  "textNumber",
  "error",
  "negative",
  "duplicates",
  "alike",
  "descriptions",
  "codes",
  "totals",
  "sums",
  "headers",
  "empty",
  "unnamed",
] as const;
type ListFinding = (typeof listFindings)[number];

/** What of the list is not in the answer. */
export interface LeftOut {
  /** All rows that stand for something; what only repeats others, or is empty, is none of them. */
  rows: number;
  left: number;
  /** What those come to that hold a number. */
  value: number;
}

export interface SortedRows {
  /** Rows of each fate; together all rows of the list. */
  ledger: Record<Fate, number>;
  leftOut: LeftOut;
  findings: Finding[];
  items: Items;
}

/** Sorts the rows by what becomes of them, and gathers what is to be told about them. */
export async function sortRows(
  rows: Rows,
  { item, method }: Pick<ListColumns, "item" | "method">,
  choices: Choices,
  progress: Progress,
): Promise<SortedRows> {
  const ledger = forEach(fates, () => 0);
  const found = forEach(listFindings, (): number[] => []);
  const classed = new Uint8Array(rows.count);
  const missed: number[] = [];
  await inSlices(
    rows.count,
    (row) => {
      const fate = fateOf(rows, row, choices);
      ledger[fate]++;
      classed[row] = fate === "classed" ? 1 : 0;
      if (fate !== "classed" && fate !== "totals") missed.push(row);
      for (const kind of findingsOn(rows, row, fate, item !== null)) found[kind].push(row);
    },
    progress,
  );
  const sharing = await rowsSharingNames(rows, classed, choices, progress);
  for (const kind of sharingKinds) found[kind] = sharing[kind].rows;
  const items = await itemsOf(rows, classed, choices, progress);
  const numbers: Partial<Record<FindingKind, number>> = { blank: rows.cells.length };
  for (const kind of sharingKinds) numbers[kind] = sharing[kind].names;
  const ofAnyList = listFindings.map((kind): Finding => {
    const finding = { kind, rows: found[kind], number: numbers[kind] ?? 0 };
    return kind === "doubtful" ? { ...finding, reading: readingOf(rows) } : finding;
  });
  const { findings: findingsOf } = methods[method].rows;
  const ofMethod = findingsOf
    ? await findingsOf({ rows, items, classed: rowsOf(classed) }, progress)
    : [];
  const findings = [...ofAnyList, ...ofMethod]
    .filter((finding) => finding.rows.length > 0)
    .map((finding) => ({ ...finding, value: valueOn(rows, finding.rows) }));
  const nothing = ledger.totals + found.empty.length + found.headers.length;
  const all = rows.count - nothing;
  const leftOut = { rows: all, left: all - ledger.classed, value: valueOn(rows, missed) ?? 0 };
  return { ledger, leftOut, findings, items };
}

/** What rows that are hidden and left out come to; null where none of them holds a number. */
export function hiddenValue(rows: Rows): number | null {
  const found: number[] = [];
  for (let row = 0; row < rows.count; row++) if (rows.hidden[row] === 1) found.push(row);
  return valueOn(rows, found);
}

/** What the rows come to; null where none of them holds a number. */
function valueOn({ kinds, numbers }: Rows, found: readonly number[]): number | null {
  const sum = new CompensatedSum();
  let isKnown = false;
  for (const row of found) {
    if (!isNumeric(kinds[row])) continue;
    isKnown = true;
    sum.add(numbers[row]);
  }
  return isKnown ? sum.total : null;
}

/** A row left out with the hidden ones is told of there, and nowhere else. */
function findingsOn(rows: Rows, row: number, fate: Fate, hasNames: boolean): ListFinding[] {
  if (fate === "hidden") return [];
  if (hasNames && isEmpty(rows, row)) return ["empty"];
  if (repeatsHeaders(rows, row)) return ["headers"];
  if (!isNumeric(rows.kinds[row])) return [fate as "blank" | "text" | "error" | "doubtful"];
  const kinds: ListFinding[] = [];
  if (rows.doubtful[row] === 1) kinds.push("doubtful");
  if (rows.kinds[row] === Kind.textNumber) kinds.push("textNumber");
  if (fate !== "textNumber") {
    if (rows.totals[row] === Totals.total) kinds.push("totals");
    if (rows.totals[row] === Totals.perhaps) kinds.push("sums");
  }
  if (fate === "classed" && rows.numbers[row] < 0) kinds.push("negative");
  if (fate === "classed" && hasNames && rows.names[row] === "") kinds.push("unnamed");
  return kinds;
}

/** Such a row parts others, or heads them in a column that is not read. */
function isEmpty({ kinds, names, cells, signs }: Rows, row: number): boolean {
  if (kinds[row] !== Kind.blank || names[row] !== "") return false;
  return cells.every((column, k) => readCell(column[row], signs[k]).kind === Kind.blank);
}

/** Printed lists have the names of their columns on every page. */
function repeatsHeaders({ kinds, headers, cells }: Rows, row: number): boolean {
  if (kinds[row] !== Kind.text || headers === null) return false;
  return cells.every((column, k) => column[row] === headers[k]);
}

/** Where one column is settled and another is not, the doubt remains. */
function readingOf({ signs, readingSums }: Rows): Reading {
  const ways = new Set(signs.flatMap(({ doubtful, three }) => (doubtful ? [three] : [])));
  const [way] = ways;
  return { as: ways.size === 1 && way !== "bySign" ? way : "open", ...readingSums };
}

function rowsOf(classed: Uint8Array): number[] {
  const rows: number[] = [];
  classed.forEach((isClassed, row) => {
    if (isClassed === 1) rows.push(row);
  });
  return rows;
}

function forEach<Key extends string, Value>(
  keys: readonly Key[],
  make: () => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make()])) as Record<Key, Value>;
}
