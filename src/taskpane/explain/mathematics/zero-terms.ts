import { isOperator } from "../../mathematics/elements";

/** On a number that is zero: what a cell shows as 0 may be a little more. */
export const zeroMark = "data-zero";

const relations = "=≤≥<>,";
const rows = "mrow, msqrt, mtd, math";

/**
 * Leaves out of each sum the terms that are zero, as far as another remains, and the brackets round
 * what is then a single number.
 */
export function dropZeroTerms(whole: ParentNode): void {
  for (const row of [...whole.querySelectorAll(rows)].reverse()) {
    for (const terms of sumsIn(row)) dropZeros(terms);
    if (row.localName === "mrow") unwrap(row);
  }
  for (const zero of whole.querySelectorAll(`[${zeroMark}]`)) zero.removeAttribute(zeroMark);
}

interface Term {
  /** "+" or "−" before it; null for the first. */
  sign: Element | null;
  parts: Element[];
}

/** The sums that stand beside one another in a row, parted by signs such as "=" and by brackets. */
function sumsIn(row: Element): Term[][] {
  const sums: Term[][] = [[{ sign: null, parts: [] }]];
  for (const part of row.children) {
    const sum = sums[sums.length - 1];
    const term = sum[sum.length - 1];
    if (isOperator(part, relations) || isOperator(part, "(){}[]|")) {
      sums.push([{ sign: null, parts: [] }]);
    } else if (isOperator(part, "+−") && term.parts.length > 0) {
      sum.push({ sign: part, parts: [] });
    } else {
      term.parts.push(part);
    }
  }
  return sums;
}

function dropZeros(terms: Term[]): void {
  const kept = terms.filter(({ parts }) => !isZeroProduct(parts));
  if (kept.length === terms.length) return;
  const staying = kept.length === 0 ? terms.slice(0, 1) : kept;
  for (const term of terms) {
    if (staying.includes(term)) continue;
    for (const part of [term.sign, ...term.parts]) part?.remove();
  }
  const [{ sign }] = staying;
  if (isOperator(sign, "+")) sign?.remove();
}

function isZeroProduct(parts: Element[]): boolean {
  return parts.some((part) => isZero(part));
}

function isZero(part: Element): boolean {
  switch (part.localName) {
    case "mn":
      return part.hasAttribute(zeroMark);
    case "mstyle":
    case "mrow": {
      const inside = [...part.children].filter((each) => !isOperator(each, "()"));
      return inside.length === 1 && isZero(inside[0]);
    }
    case "mfrac":
    case "msup":
      return part.firstElementChild !== null && isZero(part.firstElementChild);
    default:
      return false;
  }
}

/** "(4) · 25" is 4 · 25; what stands behind a name is what a function is of, and keeps its brackets. */
function unwrap(row: Element): void {
  const [open, only, close] = row.children;
  const isSingle = row.children.length === 3 && /^\p{N}/u.test(only.textContent ?? "");
  if (!isSingle || !isOperator(open, "(") || !isOperator(close, ")")) return;
  const { previousElementSibling: before, nextElementSibling: after } = row;
  const isFree = (beside: Element | null) => beside === null || isOperator(beside, "+−⋅=≤≥");
  const isInRow = row.parentElement?.matches(rows) ?? false;
  if (only.localName === "mn" && isInRow && isFree(before) && isFree(after)) row.replaceWith(only);
}
