import { isUtf8 } from "../../../csv/encoding";
import type { CsvReading } from "../../../csv/reading";
import { RowCutter } from "../../../csv/split-rows";
import type { FileColumns } from "./file-columns";
import type { FileFacts } from "./file-facts";
import type { ItemTable } from "./table/item-table";
import { Tally } from "./tally";

/** Enough for the disk to be quick, and little enough to be said often. */
const pieceLength = 2 ** 22;

/** How a file is read. */
export interface FileReading extends Pick<CsvReading, "encoding" | "separator" | "decimal"> {
  /** The user has said so; else it was found in a part of the file, and may turn out to be another. */
  isEncodingChosen: boolean;
  hasHeader: boolean;
  columns: FileColumns;
}

export interface ReadItems {
  facts: FileFacts;
  table: ItemTable;
}

/** Letters that cannot be in the encoding the file was begun with. */
class OtherEncoding extends Error {
  constructor(readonly byte: number) {
    super("other encoding");
  }
}

/**
 * Reads a file of any length in pieces; of its rows only items and numbers are held.
 *
 * @param report how many bytes and rows are read by now
 */
export async function readFile(
  file: Blob,
  reading: FileReading,
  report: (bytes: number, rows: number) => void,
): Promise<ReadItems> {
  try {
    return await readAs(file, reading, null, report);
  } catch (error) {
    if (!(error instanceof OtherEncoding)) throw error;
    return readAs(file, { ...reading, encoding: "windows-1252" }, error.byte, report);
  }
}

async function readAs(
  file: Blob,
  reading: FileReading,
  encodingFromByte: number | null,
  report: (bytes: number, rows: number) => void,
): Promise<ReadItems> {
  const { encoding, isEncodingChosen, separator, decimal, hasHeader, columns } = reading;
  const fatal = encoding === "utf-8" && !isEncodingChosen;
  const decoder = new TextDecoder(encoding, { fatal });
  const cutter = new RowCutter(separator);
  let tally: Tally | null = null;
  let rows = 0;
  const visit = (row: string[], line: number) => {
    if (tally === null) {
      // Excel's own first line, which names the separator.
      if (line === 1 && isSeparatorLine(row, separator)) return;
      tally = new Tally(columns, decimal, hasHeader ? row.slice() : null, row.length);
      if (hasHeader) return;
    }
    rows++;
    tally.add(row, line);
  };
  for (let at = 0; at < file.size || at === 0; at += pieceLength) {
    const isLast = at + pieceLength >= file.size;
    const bytes = new Uint8Array(await file.slice(at, at + pieceLength).arrayBuffer());
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: !isLast });
    } catch {
      throw new OtherEncoding(at + firstOther(bytes));
    }
    cutter.cut(text, isLast ? "nothing" : "more", visit);
    report(Math.min(at + pieceLength, file.size), rows);
  }
  const done = tally ?? new Tally(columns, decimal, null, 0);
  done.table.close();
  return { facts: done.facts(encodingFromByte), table: done.table };
}

/** "sep=;" is cut in two by the very sign that it names. */
function isSeparatorLine(row: readonly string[], separator: string): boolean {
  return /^sep=.?$/i.test(row.join(separator));
}

/** Where in a piece the first letter stands that UTF-8 does not have. */
function firstOther(bytes: Uint8Array): number {
  // It may begin within a letter of the piece before.
  const start = bytes.findIndex((byte) => byte < 0x80 || byte >= 0xc0);
  let [good, bad] = [start, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(start, middle), "more")) good = middle;
    else bad = middle;
  }
  // A letter of several bytes is told to be wrong by a later one of them.
  while (good > start && !isUtf8(bytes.subarray(start, good))) good--;
  return good;
}
