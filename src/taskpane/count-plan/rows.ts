import { abcClasses } from "../../engine/classification/abc";
import type { FoundList, ListReading, Progress } from "../../workbook/excel/types";
import type { DecimalSign } from "../../workbook/excel/separators";
import { columnsToRead, sortRoles, textIn, understand, type RoleCells } from "../list/read-roles";
import { inSlices } from "../pane/in-slices";
import { isCounted, roles, type CountColumns, type CountRole, type NumberRole } from "./columns";

/** Why a row is neither planned nor compared; where several hold, the first is told. */
export const faults = ["error", "text", "noClass", "notCounted", "noBook"] as const;
export type Fault = (typeof faults)[number];

/** What is found on rows; the last two are planned or compared all the same. */
export const findingKinds = [...faults, "noDate", "textNumber"] as const;
export type FindingKind = (typeof findingKinds)[number];

/** The list as it was read; rows count from 0 below the header. */
export interface CountRows extends RoleCells<CountRole> {
  columns: CountColumns;
  /** The names of the classes, A before B; and each row's place among them, −1 without one. */
  classes: string[];
  classOf: Int16Array;
  /** How many classes the list has: above `mostClasses` its column holds something else. */
  classCount: number;
  /** NaN where nothing usable stands. */
  numbers: Record<NumberRole, Float64Array>;
  /** 0, or 1 + the place of its fault in `faults`. */
  faulty: Uint8Array;
  textNumbers: Uint8Array;
  /** 1 where something stands that is no date. */
  noDates: Uint8Array;
}

const numberRoles: NumberRole[] = ["value", "lastCounted", "book", "unitCost", "counted"];
/** A class is a short word; of very many different ones the column holds something else. */
export const mostClasses = 60;
const rowsBetweenLooks = 64;

export function columnsOf(columns: CountColumns): number[] {
  return columnsToRead(roles, columns);
}

/** Sorts out what was read from the columns that `columnsOf` names. */
export async function readRows(
  list: FoundList,
  columns: CountColumns,
  reading: ListReading,
  userSign: DecimalSign,
  progress: Progress,
): Promise<CountRows> {
  const read = await sortRoles(roles, list, columns, reading, userSign, progress);
  const { count } = read;
  const numbers = {} as CountRows["numbers"];
  for (const role of numberRoles) numbers[role] = new Float64Array(count).fill(NaN);
  const rows: CountRows = {
    ...read,
    ...{ columns, numbers, classes: [], classOf: new Int16Array(count).fill(-1) },
    classCount: 0,
    ...{ faulty: new Uint8Array(count), textNumbers: new Uint8Array(count) },
    noDates: new Uint8Array(count),
  };
  await inSlices(count, (row) => readNumbers(rows, row), progress, rowsBetweenLooks);
  if (columns.at.class !== null) classesAsTheyStand(rows);
  else if (columns.at.value !== null) classesByValue(rows);
  else await inSlices(count, (row) => void (rows.classOf[row] = 0), progress);
  rows.classCount = Math.max(rows.classCount, rows.classes.length);
  if (rows.classCount === 0) rows.classes = [""];
  await inSlices(count, (row) => void (rows.faulty[row] = faultOf(rows, row)), progress);
  return rows;
}

function readNumbers(rows: CountRows, row: number): void {
  for (const role of numberRoles) {
    if (rows.cells[role] === undefined) continue;
    const { number, fault, isText } = understand(rows, role, row);
    const isUsable = fault === null || (fault === "negative" && role !== "lastCounted");
    if (isUsable) rows.numbers[role][row] = number;
    if (isUsable && isText) rows.textNumbers[row] = 1;
    if (role === "lastCounted" && !isUsable && fault !== "blank") rows.noDates[row] = 1;
  }
}

/** The names as somebody wrote them; capitals make no other class. */
function classesAsTheyStand(rows: CountRows): void {
  const names = new Map<string, string>();
  const keyOf = (row: number) => textIn(rows, "class", row).toLocaleUpperCase();
  for (let row = 0; row < rows.count; row++) {
    const key = keyOf(row);
    if (key !== "" && !names.has(key)) names.set(key, textIn(rows, "class", row));
  }
  rows.classCount = names.size;
  if (names.size > mostClasses) return;
  const keys = [...names.keys()].sort((one, other) => one.localeCompare(other));
  const places = new Map(keys.map((key, place) => [key, place]));
  rows.classes = keys.map((key) => names.get(key) as string);
  for (let row = 0; row < rows.count; row++) rows.classOf[row] = places.get(keyOf(row)) ?? -1;
}

/** Without classes in the list: by value, with the usual lines of 80 % and 95 %. */
function classesByValue(rows: CountRows): void {
  const { value } = rows.numbers;
  rows.classes = ["A", "B", "C"];
  const known: number[] = [];
  for (let row = 0; row < rows.count; row++) if (!Number.isNaN(value[row])) known.push(row);
  abcClasses(known.map((row) => value[row])).forEach(
    (name, k) => (rows.classOf[known[k]] = rows.classes.indexOf(name)),
  );
}

function faultOf(rows: CountRows, row: number): number {
  const { numbers, columns } = rows;
  const fault = (): Fault | null => {
    const deciding: NumberRole[] = isCounted(columns)
      ? ["counted", "book"]
      : columns.at.class === null
        ? ["value"]
        : [];
    for (const role of deciding) {
      const { fault } = understand(rows, role, row);
      if (fault === "error" || fault === "text") return fault;
    }
    if (isCounted(columns) && Number.isNaN(numbers.counted[row])) return "notCounted";
    if (isCounted(columns) && Number.isNaN(numbers.book[row])) return "noBook";
    return rows.classOf[row] < 0 ? "noClass" : null;
  };
  const found = fault();
  return found === null ? 0 : faults.indexOf(found) + 1;
}
