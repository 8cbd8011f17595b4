const mathNamespace = "http://www.w3.org/1998/Math/MathML";

/**
 * A formula in MathML with numbers in place of the arguments' names; null where it names none of
 * them. An argument with an index stands for many numbers and keeps its name.
 */
export function fillMathematics(
  mathml: string,
  numbers: ReadonlyMap<string, string>,
): string | null {
  const template = document.createElement("template");
  template.innerHTML = mathml;
  const named = [...template.content.querySelectorAll("mi, mtext")].filter(
    (element) => numbers.has(element.textContent ?? "") && !isIndexed(element),
  );
  for (const element of named) {
    element.replaceWith(numberElement(numbers.get(element.textContent ?? "") ?? ""));
  }
  return named.length === 0 ? null : template.innerHTML;
}

function isIndexed(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === "msub" && parent.firstElementChild === element;
}

/** A negative number in brackets, so that it may stand after an operator and under a power. */
function numberElement(shown: string): Element {
  const number = mathElement("mn", shown);
  if (/^[\p{N}]/u.test(shown)) return number;
  const row = mathElement("mrow");
  row.append(mathElement("mo", "("), number, mathElement("mo", ")"));
  return row;
}

function mathElement(name: string, text = ""): Element {
  const element = document.createElementNS(mathNamespace, name);
  element.textContent = text;
  return element;
}
