/** Where the quoted field that begins at `start` ends: behind its closing quote; -1 if it has none. */
function endOfQuoted(text: string, start: number, separator: string): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    const next = text[quote + 1];
    if (next === undefined || next === separator || next === "\r" || next === "\n") {
      return quote + 1;
    }
    if (next !== '"') return -1;
    at = quote + 2;
  }
}

/**
 * The rows of a text with separators, after RFC 4180: a field in quotes may hold separators, line
 * breaks and doubled quotes. A quote within a field is a character like any other, as is one that
 * nothing closes: 5" pipe must not swallow the rest of the file. Empty lines are left out.
 *
 * @param most rows to read; all of them if none is given
 */
export function splitRows(text: string, separator: string, most = Infinity): string[][] {
  const rows: string[][] = [];
  const plain = new RegExp(`[\\r\\n${separator}]`, "g");
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    let field = "";
    const end = text[at] === '"' ? endOfQuoted(text, at, separator) : -1;
    if (end > 0) {
      field = text.slice(at + 1, end - 1).replaceAll('""', '"');
      at = end;
    }
    plain.lastIndex = at;
    const stop = plain.exec(text)?.index ?? text.length;
    row.push(field + text.slice(at, stop));
    at = stop + 1;
    if (text[stop] === separator) {
      if (at >= text.length) row.push("");
      else continue;
    }
    if (text[stop] === "\r" && text[at] === "\n") at += 1;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}
