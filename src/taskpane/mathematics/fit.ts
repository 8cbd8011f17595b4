import { isOperator, mathElement } from "./elements";
import { widthOf } from "./width";

/** Narrower than this nothing is made. */
const least = 10;

/** Puts into several lines what is wider than so many letters, as far as it can be parted. */
export function fit(part: Element, limit: number): void {
  if (widthOf(part) <= limit) return;
  switch (part.localName) {
    case "mfrac":
      for (const each of part.children) fit(each, limit);
      break;
    case "mtable":
      fitTable(part, limit);
      break;
    case "mi":
      stack(part, wordsOf(part), limit);
      break;
    case "msub":
    case "msup":
    case "msubsup":
      break;
    case "msqrt":
      fitRow(part, limit - 1.5);
      break;
    default:
      if (part.children.length > 0) fitRow(part, limit);
  }
}

/** First into lines, and what is then still too wide within its line. */
function fitRow(row: Element, limit: number): void {
  const parts = [...row.children];
  const isStacked = parts.length > 2 && !parts.some(isTable) && stack(row, parts, limit);
  if (isStacked) {
    for (const line of row.querySelectorAll(":scope > mtable > mtr > mtd > mrow")) {
      fitWidest(line, limit);
    }
  } else {
    fitWidest(row, limit);
  }
}

const isTable = ({ localName }: Element) => localName === "mtable";

function fitWidest(row: Element, limit: number): void {
  const width = widthOf(row);
  if (width <= limit) return;
  const widths = [...row.children].map(widthOf);
  const widest = widths.indexOf(Math.max(...widths));
  const others = width - widths[widest];
  fit(row.children[widest], Math.max(limit - others, least));
}

/** The widest column has its cells in several lines. */
function fitTable(table: Element, limit: number): void {
  const rows = [...table.children].map(({ children }) => [...children]);
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, k) =>
    Math.max(...rows.map((cells) => (cells[k] ? widthOf(cells[k]) : 0))),
  );
  const widest = columns.indexOf(Math.max(...columns));
  const room = limit - (widthOf(table) - columns[widest]);
  for (const cells of rows) if (cells[widest]) fit(cells[widest], Math.max(room, least));
}

/** As many parts in each line as fit; a sign begins the next line, a comma ends its own. */
function stack(whole: Element, parts: Element[], limit: number): boolean {
  const lines: Element[][] = [[]];
  let width = 0;
  for (const [k, part] of parts.entries()) {
    const own = widthOf(part);
    const isEnd = part.localName === "mo" && !isOperator(part, "=≤≥<>+−⋅");
    const isBehindSign = k > 0 && isOperator(parts[k - 1], "=≤≥<>+−⋅");
    if (!isEnd && !isBehindSign && width + toNext(parts, k) > limit && width > 0) {
      lines.push([]);
      width = 0;
    }
    lines[lines.length - 1].push(part);
    width += own;
  }
  if (lines.length < 2) return false;
  const table = mathElement(
    "mtable",
    ...lines.map((line) => {
      if (line[0].localName === "mo") line[0].setAttribute("form", "infix");
      const cell = mathElement("mtd", mathElement("mrow", ...line));
      return mathElement("mtr", cell);
    }),
  );
  table.setAttribute("class", "lines");
  if (whole.localName === "mi") whole.replaceWith(table);
  else whole.append(table);
  return true;
}

/** The width of a part, and of what follows a sign. */
function toNext(parts: Element[], k: number): number {
  const own = widthOf(parts[k]);
  return isOperator(parts[k], "=≤≥<>+−⋅") && parts[k + 1] ? own + widthOf(parts[k + 1]) : own;
}

function wordsOf(name: Element): Element[] {
  const words = (name.textContent ?? "").split(/\s+/);
  return words.map((word, k) => mathElement("mi", k === words.length - 1 ? word : `${word} `));
}
