import { placeAt, sheetColumns, sheetRows } from "../../workbook/excel/a1";
import { writings } from "./writings";
import type { Box, ReportMarks, Written } from "../../workbook/excel/types";
import type { Pane } from "../pane/pane";
import { list, record, type Shape, text, whole, word } from "../kept/shape";
import { isNewer, withVersion } from "../kept/version";
import { writtenBy } from "./written-by";

const key = "written";
/** Older ones have settled: nobody takes back the report of the month before last. */
const most = 10;
const kinds = ["class column", "report", "live formula", "formula", "chart"] as const;
const mostContents = 50;
const longest = 255;
const mostSections = 20;
const mostColumns = 50;

/** What the pane wrote before it was closed can still be taken back. */
export function recallWritten(pane: Pane): Promise<void> {
  pane.recalled = recall(pane);
  return pane.recalled;
}

async function recall(pane: Pane): Promise<void> {
  const kept = await pane.workbook.loadSettings(key).catch(() => null);
  if (isNewer(kept)) return writings.change(pane, { notesAreNewer: true });
  const written = notesIn(kept).flatMap(readNote);
  if (written.length > 0) {
    writings.change(pane, { written: [...written, ...writings.of(pane).written] });
  }
}

/**
 * Where it cannot be kept, it can be taken back as long as the pane is open. What was written before
 * is known only after it has been recalled, and stays kept beside this.
 */
export function rememberWritten(pane: Pane, written: Written[]): Promise<void> {
  writings.change(pane, { written });
  pane.keeping = pane.keeping.then(async () => {
    await pane.recalled;
    if (writings.of(pane).notesAreNewer) return;
    const written = writings.of(pane).written.slice(-most);
    await pane.workbook.saveSettings(key, withVersion({ written })).catch(() => undefined);
  });
  return pane.keeping;
}

/** Notes what a part has just written, in the place of what it replaced; answers with the note. */
export function noteWritten(
  pane: Pane,
  by: string,
  written: Written,
  replaced: Written | null = null,
): Written {
  const note = { ...written, by };
  const { mark } = note;
  const others = writings
    .of(pane)
    .written.filter((each) => each !== replaced && (mark === undefined || each.mark !== mark));
  void rememberWritten(pane, [...others, note]);
  if (mark !== undefined) follow(pane, () => pane.workbook.followColumns(note));
  return note;
}

/** What was taken back is forgotten, and what stands there again instead is noted. */
export function noteTakenBack(pane: Pane, gone: Written, again: Written | null): void {
  const others = writings.of(pane).written.filter((each) => each !== gone);
  if (again !== null) {
    noteWritten(pane, gone.by ?? writtenBy(gone), again);
    return;
  }
  void rememberWritten(pane, others);
  if (gone.mark !== undefined) follow(pane, () => pane.workbook.leaveColumns(gone));
}

const following = new WeakMap<Pane, Promise<void>>();

/** Ends when Excel follows what was written last. */
export function followed(pane: Pane): Promise<void> {
  return following.get(pane) ?? Promise.resolve();
}

/** Where Excel cannot follow them, they are where they were written or are not found again. */
function follow(pane: Pane, ask: () => Promise<void>): void {
  const asked = followed(pane).then(() => ask().catch(() => undefined));
  following.set(pane, asked);
  pane.keeping = Promise.all([pane.keeping, asked]).then(() => undefined);
}

/** Before there were versions the notes stood by themselves. */
function notesIn(kept: unknown): unknown[] {
  const notes = Array.isArray(kept) ? kept : (kept as { written?: unknown } | null)?.written;
  return Array.isArray(notes) ? notes.slice(-most) : [];
}

/**
 * A note is what somebody has put into a file: it is bounded before anything is done by it, and the
 * user reads the address of the cells that it means, not the one it says.
 */
function readNote(value: unknown): Written[] {
  const note = noteShape(value);
  if (note === undefined || !isInSheet(note.place)) return [];
  const {
    contents = [],
    formatted,
    by,
    marks,
    about,
    mark,
    apart,
    updated,
    coloured,
    filtered,
  } = value as Partial<Written>;
  const listed = contentsShape(contents);
  const part = by === undefined ? {} : record({ by: short })({ by });
  const marked = marks === undefined ? {} : record({ marks: marksShape })({ marks });
  if (listed === undefined || part === undefined || marked === undefined) return [];
  const place = placeAt(note.place, note.place);
  const followed = {
    ...(markShape(mark) === undefined ? {} : { mark }),
    ...(whole(1, sheetColumns)(apart) === undefined ? {} : { apart }),
    ...(updated === true ? { updated } : {}),
    ...(coloured === true ? { coloured } : {}),
    ...(Array.isArray(filtered) && contentsShape(filtered)?.length ? { filtered } : {}),
  };
  return [
    {
      ...{ ...note, ...part, ...marked, ...readAbout(about), ...followed, place, contents: listed },
      formatted: formatted === true,
    },
  ];
}

const markShape: Shape<string> = (value) =>
  typeof value === "string" && /^[a-z0-9]{1,40}$/.test(value) ? value : undefined;

const short = text(longest);
const contentsShape = list(short, mostContents);
const columnRoles = list(short, mostColumns);
const rowShape = whole(0, sheetRows - 1);

const sectionBase = record({ role: short, row: rowShape, columns: columnRoles });
const sectionReach = record({ column: whole(0, sheetColumns - 1), rows: whole(0, sheetRows) });

/** Where a section begins and ends to the right and below stands in newer notes only. */
function sectionShape(value: unknown): ReportMarks["sections"][number] | undefined {
  const base = sectionBase(value);
  const { column, rows } = (value ?? {}) as Partial<ReportMarks["sections"][number]>;
  if (base === undefined || (column === undefined && rows === undefined)) return base;
  const reach = sectionReach({ column, rows });
  return reach && { ...base, ...reach };
}

/** What a role means is for the part to say that wrote it. */
const marksShape = record<ReportMarks>({
  sections: list(sectionShape, mostSections),
  table: record({ row: rowShape, columns: columnRoles }),
});

const placeShape = record({
  ...{ sheetId: short, sheetName: short },
  ...{ row: rowShape, column: whole(0, sheetColumns - 1) },
  ...{ rows: whole(1, sheetRows), columns: whole(1, sheetColumns) },
});

const noteShape = record({ what: word(kinds), place: placeShape, fingerprint: short });

/** Excel knows no later day: the last of the year 9999. */
const lastDay = 2_958_465;
const aboutShape = record({ list: placeShape, name: short, day: whole(0, lastDay) });

/** Of which list a report is and when it was made; older notes do not say. */
function readAbout(value: unknown): Pick<Written, "about"> {
  const about = value === undefined ? undefined : aboutShape(value);
  if (about === undefined || !isInSheet(about.list)) return {};
  return { about: { ...about, list: placeAt(about.list, about.list) } };
}

function isInSheet({ row, rows, column, columns }: Box): boolean {
  return row + rows <= sheetRows && column + columns <= sheetColumns;
}
