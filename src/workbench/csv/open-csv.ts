import { bytesOf } from "../file/file-bytes";
import { mostRows, mostTextBytes } from "../file/limits";
import { RefusedFile } from "../file/refused-file";
import type { WorkbookSource } from "../sheet/model";
import { decode } from "../../csv/encoding";
import { guessOfText, guessReading, withoutSeparatorLine } from "../../csv/guess";
import type { CsvReading } from "../../csv/reading";
import { splitRows } from "../../csv/split-rows";
import { csvWorkbook } from "./to-workbook";

export interface OpenedCsv {
  source: WorkbookSource;
  reading: CsvReading;
  rows: number;
  bytes: Uint8Array;
}

/** What a user may say of a file; the rest is found anew. */
export type CsvWishes = Partial<CsvReading>;

const holdsList = (rows: readonly string[][]) => rows.filter((row) => row.length > 1).length > 1;

/** A web page or a workbook in XML, whatever its name says. */
const isMarkup = (text: string) => /^\s*</.test(text);

const isNamedAsText = (name: string) => /\.(csv|tsv|tab|txt)$/i.test(name);

/**
 * Opens a file of text with separators. Throws a RefusedFile for one that holds no list: a letter,
 * a web page.
 */
export async function openCsv(
  file: Blob,
  name: string,
  wishes: CsvWishes = {},
): Promise<OpenedCsv> {
  const bytes = await bytesOf(file, mostTextBytes);
  if (bytes.length === 0) throw new RefusedFile("empty");
  const found = guessReading(bytes);
  const encoding = wishes.encoding ?? found.encoding;
  const text = decode(bytes, encoding);
  if (isMarkup(text) || text.includes("\0")) throw new RefusedFile("text");
  const guessed = encoding === found.encoding ? found : guessOfText(text);
  const reading = { ...guessed, ...wishes, encoding };
  // One row too many is enough to refuse the file, and the rest of it need not be cut.
  const rows = splitRows(withoutSeparatorLine(text), reading.separator, mostRows + 1);
  if (rows.length === 0) throw new RefusedFile("empty");
  if (!isNamedAsText(name) && !holdsList(rows)) throw new RefusedFile("text");
  return { source: csvWorkbook(name, rows, reading), reading, rows: rows.length, bytes };
}
