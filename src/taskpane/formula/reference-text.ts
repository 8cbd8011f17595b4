const sheet = String.raw`(?:\[[^\]]+\])?[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_\\][\p{L}\p{N}_.]*)?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
/** With a dot a range ends where its content does. */
const to = String.raw`\.?:\.?`;
const columns = String.raw`\$?[A-Z]{1,3}${to}\$?[A-Z]{1,3}`;
const rows = String.raw`\$?[1-9]\d{0,6}${to}\$?[1-9]\d{0,6}`;

const sheetBefore = new RegExp(String.raw`(?:'(?:[^']|'')+'|${sheet})!`, "uy");
/** LOG10( is a function, B2x and A1! are no cells. */
const cells = new RegExp(
  String.raw`(?:${cell}(?:${to}${cell})?|${columns}|${rows})(?![\p{L}\p{N}_.(!])`,
  "iuy",
);
export const name = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/** What the pattern finds just there; "" when it finds nothing. */
export function found(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** The reference that begins just there, or "": cells, a part of a table, or a name on a sheet. */
export function referenceAt(text: string, at: number): string {
  const before = found(sheetBefore, text, at);
  const from = at + before.length;
  const area = found(cells, text, from);
  if (area !== "") return before + area;
  const named = found(name, text, from);
  const part = bracketsAt(text, from + named.length);
  if (part !== "") return before + named + part;
  return before === "" || text[from + named.length] === "(" || named === "" ? "" : before + named;
}

/** "[[#Totals],[Cost]]" with the brackets inside it; in a table a quotation mark hides the next sign. */
function bracketsAt(text: string, at: number): string {
  let open = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === "[") open += 1;
    else if (text[end] === "]") open -= 1;
    else if (text[end] === "'") end += 1;
    if (open === 0) return end === at ? "" : text.slice(at, end + 1);
  }
  return "";
}
