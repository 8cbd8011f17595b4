import type { Written } from "../../workbook/types";
import type { Pane } from "../state/pane";

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
  if (!Array.isArray(kept)) return;
  const written = kept.filter(isWritten);
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

function isWritten(value: unknown): value is Written {
  const { what, place, fingerprint } = (value ?? {}) as Partial<Written>;
  return (
    (what === "class column" ||
      what === "report" ||
      what === "live formula" ||
      what === "formula") &&
    typeof place?.sheetId === "string" &&
    typeof place.sheetName === "string" &&
    typeof place.address === "string" &&
    [place.row, place.column, place.rows, place.columns].every(Number.isInteger) &&
    typeof fingerprint === "string"
  );
}
