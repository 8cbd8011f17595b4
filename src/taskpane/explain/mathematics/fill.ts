import { mathElement, templateOf } from "../../mathematics/elements";
import { dropZeroTerms, zeroMark } from "./zero-terms";

/** A number as it is shown in a formula. */
export interface ShownNumber {
  shown: string;
  isZero: boolean;
}

/**
 * A formula in MathML with numbers in place of the arguments' names, and without the terms that are
 * zero; null where it names none of them. An argument with an index stands for many numbers and keeps
 * its name.
 */
export function fillMathematics(
  mathml: string,
  numbers: ReadonlyMap<string, ShownNumber>,
): string | null {
  const template = templateOf(mathml);
  const named = [...template.content.querySelectorAll("mi, mtext")].filter(
    (element) => numbers.has(element.textContent ?? "") && !isIndexed(element),
  );
  for (const element of named) {
    const number = numbers.get(element.textContent ?? "");
    if (number) element.replaceWith(numberElement(number));
  }
  if (named.length === 0) return null;
  dropZeroTerms(template.content);
  return template.innerHTML;
}

function isIndexed(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === "msub" && parent.firstElementChild === element;
}

/** A negative number in brackets, so that it may stand after an operator and under a power. */
function numberElement({ shown, isZero }: ShownNumber): Element {
  const number = mathElement("mn", shown);
  if (isZero) number.setAttribute(zeroMark, "");
  if (/^[\p{N}]/u.test(shown)) return number;
  return mathElement("mrow", mathElement("mo", "("), number, mathElement("mo", ")"));
}
