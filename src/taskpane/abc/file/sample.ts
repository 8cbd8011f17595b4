import { encodingOf } from "../../../csv/encoding";
import { guessOfText, withoutSeparatorLine } from "../../../csv/guess";
import type { CsvReading } from "../../../csv/reading";
import { RowCutter } from "../../../csv/split-rows";

/** Enough to tell how a file is to be read, and read in a moment. */
const sampleBytes = 2 ** 18;
const mostRows = 500;

export type WhyNoText = "empty" | "workbook" | "binary" | "markup" | "unreadable";

/** The first bytes of a file, by which it is told how the whole is to be read. */
export interface FileSample {
  bytes: Uint8Array;
  isWhole: boolean;
}

export type SampleReading = Pick<CsvReading, "encoding" | "separator" | "decimal">;

/** The beginning of a file, or why it is no text with separators. */
export async function sampleOf(file: Blob): Promise<FileSample | WhyNoText> {
  if (file.size === 0) return "empty";
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  } catch {
    return "unreadable";
  }
  const isWhole = bytes.length === file.size;
  const sample = { bytes, isWhole };
  const [first, second] = bytes;
  const isZip = first === 0x50 && second === 0x4b;
  const isOldWorkbook = first === 0xd0 && second === 0xcf;
  if (isZip || isOldWorkbook) return "workbook";
  const text = textOf(sample, encodingOf(bytes, isWhole ? "nothing" : "more"));
  if (text.trim() === "") return "empty";
  // A letter of nothing may stand in a text; programs and pictures are full of them.
  if (text.split("\0").length > text.length / 1000 + 1) return "binary";
  return /^\s*<[!?a-z]/i.test(text) ? "markup" : sample;
}

/** How it is read, by what is in its first rows. */
export function readingOf(
  sample: FileSample,
  encoding = encodingOf(sample.bytes, sample.isWhole ? "nothing" : "more"),
): SampleReading {
  const { separator, decimal } = guessOfText(textOf(sample, encoding));
  return { encoding, separator, decimal };
}

/** The first rows as they are cut. */
export function sampleRows(sample: FileSample, { encoding, separator }: SampleReading): string[][] {
  const rows: string[][] = [];
  const follows = sample.isWhole ? "nothing" : "more";
  const text = withoutSeparatorLine(textOf(sample, encoding));
  new RowCutter(separator).cut(text, follows, (row) => {
    rows.push(row);
    return rows.length < mostRows;
  });
  return rows;
}

function textOf({ bytes, isWhole }: FileSample, encoding: CsvReading["encoding"]): string {
  return new TextDecoder(encoding).decode(bytes, { stream: !isWhole });
}
