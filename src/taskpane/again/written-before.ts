import { addressOf, sheetColumns, sheetRows } from "../../workbook/a1";
import type { Place, Written } from "../../workbook/types";
import type { Pane } from "../state/pane";
import { list, record, text, whole, word, type Shape } from "./shape";
import { isNewer, withVersion } from "./version";

const key = "written";
/** Older ones have settled: nobody takes back the report of the month before last. */
const most = 10;

/** What the pane wrote before it was closed can still be taken back. */
export function recallWritten(pane: Pane): Promise<void> {
  pane.recalled = recall(pane);
  return pane.recalled;
}

async function recall(pane: Pane): Promise<void> {
  const kept = await pane.workbook.loadSettings(key).catch(() => null);
  if (isNewer(kept)) return pane.store.change({ notesAreNewer: true });
  const written = notesIn(kept).flatMap((note) => noteShape(note) ?? []);
  if (written.length > 0) pane.store.change({ written: [...written, ...pane.store.state.written] });
}

/**
 * Where it cannot be kept, it can be taken back as long as the pane is open. What was written before
 * is known only after it has been recalled, and stays kept beside this.
 */
export function rememberWritten(pane: Pane, written: Written[]): Promise<void> {
  pane.store.change({ written });
  pane.keeping = pane.keeping.then(async () => {
    await pane.recalled;
    if (pane.store.state.notesAreNewer) return;
    const written = pane.store.state.written.slice(-most);
    await pane.workbook.saveSettings(key, withVersion({ written })).catch(() => undefined);
  });
  return pane.keeping;
}

/** Before there were versions the notes stood by themselves. */
function notesIn(kept: unknown): unknown[] {
  const notes = Array.isArray(kept) ? kept : (kept as { written?: unknown } | null)?.written;
  return Array.isArray(notes) ? notes.slice(-most) : [];
}

const kinds = ["class column", "report", "live formula", "formula"] as const;
const mostContents = 1000;
/** Of a cell. */
const longest = 32_767;

/** Notes are claims: what one says of its cells must at least agree with itself. */
const noteShape: Shape<Written> = (note) => {
  const written = plainNote(note);
  if (written === undefined) return undefined;
  const { contents } = note as Written;
  if (written.place.address !== addressOf(written.place)) return undefined;
  if (contents === undefined) return written;
  const known = list(text(longest), mostContents)(contents);
  return known && { ...written, contents: known };
};

const plainNote = record<Written>({
  what: word(kinds),
  place: record<Place>({
    ...{ sheetId: text(255), sheetName: text(255), address: text(64) },
    ...{ row: whole(0, sheetRows - 1), column: whole(0, sheetColumns - 1) },
    ...{ rows: whole(1, sheetRows), columns: whole(1, sheetColumns) },
  }),
  fingerprint: text(255),
  formatted: (formatted) => formatted === true,
});
