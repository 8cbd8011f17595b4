import { placeAt, sheetColumns, sheetRows } from "../../workbook/a1";
import type { Place, Written } from "../../workbook/types";
import type { Pane } from "../state/pane";

const key = "written";
/** Older ones have settled: nobody takes back the report of the month before last. */
const most = 10;
const kinds = ["class column", "report", "live formula", "formula"] as const;
const mostContents = 50;
const longest = 255;

/** What the pane wrote before it was closed can still be taken back. */
export function recallWritten(pane: Pane): Promise<void> {
  pane.recalled = recall(pane);
  return pane.recalled;
}

async function recall(pane: Pane): Promise<void> {
  const kept = await pane.workbook.loadSettings(key).catch(() => null);
  if (!Array.isArray(kept)) return;
  const written = kept.slice(-most).flatMap(readNote);
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
    const kept = pane.store.state.written.slice(-most);
    await pane.workbook.saveSettings(key, kept).catch(() => undefined);
  });
  return pane.keeping;
}

/**
 * A note is what somebody has put into a file: it is bounded before anything is done by it, and the
 * user reads the address of the cells that it means, not the one it says.
 */
function readNote(value: unknown): Written[] {
  const { what, place, fingerprint, contents, formatted } = (value ?? {}) as Partial<Written>;
  const kind = kinds.find((each) => each === what);
  if (kind === undefined || !isPlace(place) || !isShort(fingerprint)) return [];
  const listed = Array.isArray(contents) ? contents.filter(isShort).slice(0, mostContents) : [];
  return [
    {
      what: kind,
      place: placeAt(place, place),
      fingerprint,
      contents: listed,
      formatted: formatted === true,
    },
  ];
}

function isPlace(value: unknown): value is Place {
  const { sheetId, sheetName, row, column, rows, columns } = (value ?? {}) as Partial<Place>;
  const isSpan = (first?: number, count?: number, end = 0) =>
    Number.isSafeInteger(first) &&
    Number.isSafeInteger(count) &&
    first! >= 0 &&
    count! >= 1 &&
    first! + count! <= end;
  return (
    isShort(sheetId) &&
    isShort(sheetName) &&
    isSpan(row, rows, sheetRows) &&
    isSpan(column, columns, sheetColumns)
  );
}

function isShort(value: unknown): value is string {
  return typeof value === "string" && value.length <= longest;
}
