import { isOperator, mathElement, templateOf } from "./elements";
import { fit } from "./fit";
import { widthOf } from "./width";

const sums = "=≤≥<>+−";
/** A product beyond this width, in letters, may break too. */
const longProduct = 20;
/** Letters that stand in a line of the narrowest pane. */
const widest = 29;

/**
 * A formula in pieces that may stand below one another: browsers break no mathematics. It breaks
 * before the signs between its terms, and where a term is long between its factors and in its brackets;
 * what is still too wide, such as a fraction, has several lines.
 */
export function piecesOf(mathml: string): string[] {
  const template = templateOf(mathml);
  const [math] = template.content.children;
  if (math === undefined) return [];
  return termsIn(withoutEmpty(flat(math))).map((piece) => {
    const made = mathOf(piece);
    fit(made, widest);
    return made.outerHTML;
  });
}

/** How wide the terms of a formula are, in letters. */
export function termWidths(mathml: string): number[] {
  const [math] = templateOf(mathml).content.children;
  const terms = partedAt(withoutEmpty(flat(math)), (part) => isOperator(part, sums));
  return terms.map(widthOfAll);
}

function termsIn(parts: Element[]): Element[][] {
  return partedAt(parts, (part) => isOperator(part, sums)).flatMap((term) => {
    if (widthOfAll(term) <= longProduct) return [term];
    return partedAt(term, (part) => isOperator(part, "⋅") || part.localName === "msqrt").flatMap(
      (factor) => {
        const brackets = factor.find(
          (part) => part.localName === "mrow" && widthOf(part) > longProduct,
        );
        if (brackets === undefined || widthOfAll(factor) <= widest) return [factor];
        for (const bracket of brackets.children) {
          if (isOperator(bracket, "(){}[]")) bracket.setAttribute("stretchy", "false");
        }
        const opened = factor.flatMap((part) => (part === brackets ? [...part.children] : [part]));
        return partedAt(opened, (part) => isOperator(part, "+−"));
      },
    );
  });
}

const widthOfAll = (parts: Element[]) => parts.reduce((width, part) => width + widthOf(part), 0);

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
    const isFirst = last.length === 0 || (last.length === 1 && last[0].localName === "mo");
    if (isSign(part) && !isFirst) pieces.push([part]);
    else last.push(part);
  }
  return pieces;
}

/** An operator that begins a piece keeps the spaces that it has between two terms. */
function mathOf(parts: Element[]): Element {
  const row = mathElement("mrow", ...parts);
  if (row.firstElementChild?.localName === "mo") {
    row.firstElementChild.setAttribute("form", "infix");
  }
  const math = mathElement("math", row);
  math.setAttribute("displaystyle", "true");
  return math;
}
