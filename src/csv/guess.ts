import { decode, encodingOf } from "./encoding";
import { separators, type CsvReading, type Decimal, type Separator } from "./reading";
import { splitRows } from "./split-rows";

/** Enough to tell, and quickly read. */
const sampleCharacters = 200_000;
const sampleRows = 500;

/** Excel writes and reads a first line that names the separator: sep=; */
const namedSeparator = /^sep=(.)\r?\n/i;

/** The text below the line that names the separator, if there is one. */
export function withoutSeparatorLine(text: string): string {
  return text.replace(namedSeparator, "");
}

/** How evenly a separator cuts the rows: the share of them that have the usual number of fields. */
function evenness(text: string, separator: Separator): number {
  const widths = splitRows(text, separator, sampleRows).map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let [usual, rows] = [1, 0];
  for (const [width, count] of counts) {
    if (width > 1 && count > rows) [usual, rows] = [width, count];
  }
  if (rows === 0) return 0;
  // A header that is cut like the rows below speaks for it: a comma in numbers is not in names.
  return rows / widths.length + (widths[0] === usual ? 1 : 0);
}

function separatorOf(text: string): Separator {
  const named = namedSeparator.exec(text)?.[1];
  const known = separators.find((separator) => separator === named);
  if (known) return known;
  let best: Separator = ";";
  let most = 0;
  for (const separator of separators) {
    const score = evenness(text, separator);
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

/** What a number says of its decimal sign: surely, or perhaps, for 1.234 may be either. */
function decimalIn(field: string): { sign: Decimal; isSure: boolean } | null {
  const number = field.trim().replace(/^[-+(]|[-%)]$|\s*%$/g, "");
  const both = /^\d[\d.,\s'’]*([.,])\d+$/.exec(number);
  if (!both) return null;
  const sign = both[1] as Decimal;
  const other = sign === "," ? "." : ",";
  const signs = number.split(sign).length - 1;
  if (signs > 1) return /^\d{1,3}([.,]\d{3})+$/.test(number) ? { sign: other, isSure: true } : null;
  if (number.includes(other)) return { sign, isSure: true };
  const [whole, rest] = number.split(sign);
  return { sign, isSure: rest.length !== 3 || whole === "0" || whole.length > 3 };
}

/** How many numbers say surely which sign is theirs. */
export function sureSigns(rows: readonly string[][]): Record<Decimal, number> {
  const sure = { ",": 0, ".": 0 };
  for (const row of rows) {
    for (const field of row) {
      const found = decimalIn(field);
      if (found?.isSure) sure[found.sign] += 1;
    }
  }
  return sure;
}

function decimalOf(rows: readonly string[][], separator: Separator): Decimal {
  const sure = sureSigns(rows);
  if (sure[","] !== sure["."]) return sure[","] > sure["."] ? "," : ".";
  return separator === ";" ? "," : ".";
}

function dateOrderOf(rows: readonly string[][], decimal: Decimal): CsvReading["dates"] {
  let [dayFirst, monthFirst] = [0, 0];
  for (const row of rows) {
    for (const field of row) {
      const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b/.exec(field.trim()) ?? [];
      if (Number(first) > 12) dayFirst += 1;
      if (Number(second) > 12) monthFirst += 1;
    }
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "dayFirst" : "monthFirst";
  return decimal === "," ? "dayFirst" : "monthFirst";
}

/** How a file is to be read, by what is in its first rows. */
export function guessReading(bytes: Uint8Array): CsvReading {
  const encoding = encodingOf(bytes);
  return { encoding, ...guessOfText(decode(bytes, encoding)) };
}

/** The same where the encoding is known. */
export function guessOfText(whole: string): Omit<CsvReading, "encoding"> {
  const text = whole.slice(0, sampleCharacters);
  const separator = separatorOf(text);
  const rows = splitRows(withoutSeparatorLine(text), separator, sampleRows);
  const decimal = decimalOf(rows, separator);
  return { separator, decimal, dates: dateOrderOf(rows, decimal) };
}
