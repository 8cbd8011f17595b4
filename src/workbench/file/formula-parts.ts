/** "…" is a text, '…' a name of a sheet; what a formula says stands outside of both. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** Runs over the parts of a formula that stand outside of its texts and quoted names. */
export function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(quoted)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

/** Runs over the parts of a formula that stand outside of its texts. */
export function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

/** True where the formula takes something from another file: [1]Sheet1!A1. */
export function refersToOtherFile(formula: string): boolean {
  let refers = false;
  outsideTexts(formula, (part) => {
    refers ||= /\[\d+\]/.test(part);
    return part;
  });
  return refers;
}

/** 'Stock In' as a formula names the sheet: in quotes unless it is a plain word. */
export function sheetPrefix(name: string): string {
  const isPlain = /^[A-Za-z_\u00C0-\uFFFF][\w\u00C0-\uFFFF]*$/.test(name);
  const looksLikeCell = /^([A-Za-z]{1,3}\d+|R\d*C\d*|[RC]|TRUE|FALSE)$/i.test(name);
  return isPlain && !looksLikeCell ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
