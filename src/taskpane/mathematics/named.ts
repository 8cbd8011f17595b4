import { mathElement, templateOf } from "./elements";
import { termWidths } from "./pieces";
import { symbols } from "./symbols";

/** Letters that stand in a line of the narrowest pane. */
const widest = 28;

/** What stands in a formula for each of its arguments: words where they fit, else letters. */
export type Naming = "words" | "symbols";

export function namingFor(formulas: string[], words: Record<string, string>): Naming {
  const before = namings.get(formulas);
  if (before !== undefined) return before;
  const naming = findNaming(formulas, words);
  namings.set(formulas, naming);
  return naming;
}

/** The formulas of a function are asked for with each of its arguments. */
const namings = new WeakMap<string[], Naming>();

function findNaming(formulas: string[], words: Record<string, string>): Naming {
  const isWide = formulas
    .flatMap((formula) => termWidths(nameArguments(formula, words, "words")))
    .some((width) => width > widest);
  return isWide ? "symbols" : "words";
}

/** A formula of the build with its arguments named so that people read it. */
export function nameArguments(
  mathml: string,
  words: Record<string, string>,
  naming: Naming,
): string {
  const template = templateOf(mathml);
  for (const element of template.content.querySelectorAll("mi")) {
    const name = element.textContent ?? "";
    const word = words[name] as string | undefined;
    if (word === undefined) continue;
    const symbol = naming === "symbols" ? symbolElement(name) : null;
    element.replaceWith(symbol ?? mathElement("mi", word));
  }
  return template.innerHTML;
}

/** "σ_d" with its index below; null for an argument that has no letter. */
export function symbolElement(name: string): Element | null {
  const symbol = symbols[name] as string | undefined;
  if (symbol === undefined) return null;
  const [letter, index] = symbol.split("_");
  const base = mathElement("mi", letter);
  return index === undefined ? base : mathElement("msub", base, mathElement("mi", index));
}
