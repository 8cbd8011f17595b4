import { say, type Pane } from "../../pane/pane";
import { fileTexts } from "../../../locales/files";
import { fromFile } from "../../pane/from-file";
import { doubtfulNumber } from "./doubtful-sign";
import { fileColumns } from "./file-columns";
import { guessFileColumns, sampleList } from "./sample-list";
import { readingOf, sampleOf, sampleRows, type SampleReading } from "./sample";
import { fileState, noAnswer, type OpenFile } from "./state";

/** Looks at the beginning of a file, and says how it would be read; nothing else of it is read yet. */
export async function openFile(pane: Pane, file: File): Promise<void> {
  const { refused } = fileTexts(pane.language);
  const sample = await sampleOf(file);
  letGo(pane);
  if (typeof sample === "string") {
    const refusal = refused[sample](file.name);
    fileState.change(pane, { opened: null, refusal });
    return say(pane, refusal);
  }
  const chosen = { isEncodingChosen: false, isDecimalChosen: false };
  const opened = looked({ file, sample, ...chosen }, readingOf(sample));
  fileState.change(pane, { opened, refusal: refusalOf(pane, opened) });
  pane.focus("file-heading");
}

/** The user says how the file is to be read; the rest is found anew. */
export function changeReading(pane: Pane, part: Partial<SampleReading>): void {
  const { opened } = fileState.of(pane);
  if (opened === null) return;
  const { file, sample, reading } = opened;
  const found = part.encoding === undefined ? reading : readingOf(sample, part.encoding);
  const next = looked(
    {
      ...{ file, sample },
      isEncodingChosen: opened.isEncodingChosen || part.encoding !== undefined,
      isDecimalChosen: opened.isDecimalChosen || part.decimal !== undefined,
    },
    { ...found, ...part },
  );
  // Of a file that is cut otherwise each column is another; by another decimal sign none is.
  const isCutAlike = part.encoding === undefined && part.separator === undefined;
  const columns = isCutAlike ? opened.columns : next.columns;
  const now = { ...next, columns };
  fileState.change(pane, { opened: now, refusal: refusalOf(pane, now) });
  // What was said of the reading before holds no longer.
  pane.store.change({ message: null });
}

export function changeColumns(pane: Pane, part: Partial<OpenFile["columns"]>): void {
  const { opened } = fileState.of(pane);
  if (opened === null) return;
  fileState.change(pane, { opened: { ...opened, columns: { ...opened.columns, ...part } } });
}

/** Back to the list that is selected. */
export function closeFile(pane: Pane): void {
  letGo(pane);
  fileState.change(pane, { opened: null, refusal: null });
  fromFile.change(pane, { isWanted: false });
  pane.focus("tab-analysis");
}

/** A number that has to be asked about before the file is read; null for none. */
export function askedNumber({ rows, columns, isDecimalChosen }: OpenFile): string | null {
  const chosen = fileColumns(columns);
  if (isDecimalChosen || chosen === null) return null;
  return doubtfulNumber(columns.hasHeader ? rows.slice(1) : rows, chosen);
}

/** What was read is held no longer. */
function letGo(pane: Pane): void {
  fileState.of(pane).read?.thread.end();
  fileState.change(pane, { read: null, rowsSoFar: null, ...noAnswer });
}

function looked(
  of: Omit<OpenFile, "reading" | "rows" | "list" | "columns">,
  reading: SampleReading,
): OpenFile {
  const rows = sampleRows(of.sample, reading);
  const list = sampleList(of.file.name, rows, reading.decimal);
  return { ...of, reading, rows, list, columns: guessFileColumns(list) };
}

function refusalOf(pane: Pane, { file, list }: OpenFile): string | null {
  return list.place.columns < 2 ? fileTexts(pane.language).refused.oneColumn(file.name) : null;
}
