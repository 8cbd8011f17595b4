/** No cell holds more, and neither does a quoted field: a quote that nothing closes is then told. */
const longestQuoted = 100_000;

/** More of the text has to be known before a field can be told. */
const unknown = -2;
/** The quote is a character like any other. */
const none = -1;

/** What is known of the text: all of it, or more follows. */
type Follows = "nothing" | "more";

/** Where the quoted field that begins at `start` ends: behind its closing quote. */
function endOfQuoted(text: string, start: number, separator: string, follows: Follows): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    const isFar = (quote < 0 ? text.length : quote) - start > longestQuoted;
    if (isFar) return none;
    const next = quote < 0 ? undefined : text[quote + 1];
    if (quote < 0 || next === undefined) {
      if (follows === "more") return unknown;
      return quote < 0 ? none : quote + 1;
    }
    if (next === separator || next === "\r" || next === "\n") return quote + 1;
    if (next !== '"') return none;
    at = quote + 2;
  }
}

const lineFeed = 10;
const carriageReturn = 13;
const doubleQuote = 34;

/**
 * Cuts a text with separators into rows, after RFC 4180, as it comes in pieces of any size: a field
 * in quotes may hold separators, line breaks and doubled quotes. A quote within a field is a
 * character like any other, as is one that nothing closes: 5" pipe must not swallow the rest of the
 * file. Empty lines are left out.
 */
export class RowCutter {
  private rest = "";
  /** The line of the file in which the next row begins, counted from 1. */
  private line = 1;

  constructor(private readonly separator: string) {}

  /**
   * @param piece what follows on the pieces before
   * @param visit takes each row, and the line in which it begins; false ends the cutting
   */
  cut(
    piece: string,
    follows: Follows,
    visit: (row: string[], line: number) => boolean | void,
  ): void {
    const text = this.rest === "" ? piece : this.rest + piece;
    const { separator } = this;
    const parting = separator.charCodeAt(0);
    let [at, begin, lines] = [0, 0, 0];
    let row: string[] = [];
    while (at < text.length) {
      let field = "";
      if (text.charCodeAt(at) === doubleQuote) {
        const end = endOfQuoted(text, at, separator, follows);
        if (end === unknown) break;
        if (end !== none) {
          field = text.slice(at + 1, end - 1).replaceAll('""', '"');
          lines += breaksIn(field);
          at = end;
        }
      }
      let stop = at;
      let code = 0;
      for (; stop < text.length; stop++) {
        code = text.charCodeAt(stop);
        if (code === parting || code === lineFeed || code === carriageReturn) break;
      }
      const isAtEnd = stop === text.length;
      if (
        follows === "more" &&
        (isAtEnd || (code === carriageReturn && stop + 1 === text.length))
      ) {
        break;
      }
      row.push(field === "" ? text.slice(at, stop) : field + text.slice(at, stop));
      at = stop + 1;
      if (!isAtEnd && code === parting) {
        if (at < text.length || follows === "more") continue;
        row.push("");
      }
      if (!isAtEnd && code === carriageReturn && text.charCodeAt(at) === lineFeed) at += 1;
      const line = this.line;
      this.line += 1 + lines;
      lines = 0;
      begin = Math.min(at, text.length);
      if ((row.length > 1 || row[0] !== "") && visit(row, line) === false) return;
      row = [];
    }
    this.rest = follows === "more" ? text.slice(begin) : "";
  }
}

function breaksIn(field: string): number {
  return field.match(/\r\n?|\n/g)?.length ?? 0;
}

/**
 * The rows of a text that is known as a whole.
 *
 * @param most rows to read; all of them if none is given
 */
export function splitRows(text: string, separator: string, most = Infinity): string[][] {
  const rows: string[][] = [];
  if (most <= 0) return rows;
  new RowCutter(separator).cut(text, "nothing", (row) => {
    rows.push(row);
    return rows.length < most;
  });
  return rows;
}
