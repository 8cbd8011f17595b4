import { isOperator, mathElement, templateOf } from "./elements";
import { widthOf } from "./width";

const sums = "=≤≥<>+−";
/** A product beyond this width, in letters, may break too. */
const longProduct = 20;

/**
 * A formula in pieces that may stand below one another: browsers break no mathematics. It breaks
 * before the signs between its terms, and where a term is long between its factors too.
 */
export function piecesOf(mathml: string): string[] {
  const template = templateOf(mathml);
  const [math] = template.content.children;
  if (math === undefined) return [];
  const parts = withoutEmpty(flat(math));
  const terms = partedAt(parts, (part) => isOperator(part, sums));
  return terms
    .flatMap((term) =>
      term.reduce((width, part) => width + widthOf(part), 0) > longProduct
        ? partedAt(term, (part) => isOperator(part, "⋅"))
        : [term],
    )
    .map((piece) => mathOf(piece).outerHTML);
}

/** A formula that is written in several lines reads as one, from line to line. */
function flat(part: Element): Element[] {
  const lines = part.firstElementChild?.localName === "mtable" ? part.firstElementChild : null;
  if (part.localName === "math" && lines !== null) {
    return [...lines.querySelectorAll(":scope > mtr > mtd")].flatMap(flat);
  }
  const only = part.children.length === 1 ? part.children[0] : null;
  if (only?.localName === "mrow" || only?.localName === "mstyle") return flat(only);
  return [...part.children];
}

function withoutEmpty(parts: Element[]): Element[] {
  return parts.filter(({ localName, childNodes }) => localName !== "mrow" || childNodes.length > 0);
}

/** The signs begin the next piece; one at the very beginning is a sign of the first. */
function partedAt(parts: Element[], isSign: (part: Element) => boolean): Element[][] {
  const pieces: Element[][] = [[]];
  for (const part of parts) {
    const last = pieces[pieces.length - 1];
    const isFirst = last.length === 0 || (last.length === 1 && isSign(last[0]));
    if (isSign(part) && !isFirst) pieces.push([part]);
    else last.push(part);
  }
  return pieces;
}

/** An operator that begins a piece keeps the spaces that it has between two terms. */
function mathOf(parts: Element[]): Element {
  const row = mathElement("mrow", ...parts);
  if (row.firstElementChild?.localName === "mo")
    row.firstElementChild.setAttribute("form", "infix");
  const math = mathElement("math", row);
  math.setAttribute("displaystyle", "true");
  return math;
}
