import type { CatalogueFunction } from "../../catalogue/catalogue";
import type { Value } from "../../calls/values/grid";
import { templateOf } from "../../mathematics/elements";

/** What is known of the arguments: the word or number that is given, or that stands for one left out. */
export type GivenValue = (name: string) => Value;

/**
 * Index of the formula that gives the result itself, with it alone on its left; -1 where there is none.
 * Of several results that a function can give the word that was chosen names the formula; else it is
 * the first for which nothing is missing.
 */
export function definingFormula(
  { formulas, arguments: all }: CatalogueFunction,
  given: GivenValue,
) {
  const sides = formulas.map(leftSide);
  for (const { name, choices } of all) {
    if (choices.length === 0) continue;
    const word = String(given(name) ?? choices[0].word)
      .trim()
      .toLowerCase();
    const named = sides.findIndex((side) => side?.toLowerCase() === word);
    if (named >= 0) return named;
    // The formulas of the other words lead elsewhere.
    if (choices.some((choice) => sides.includes(choice.word))) return -1;
  }
  const isMissing = (formula: string) =>
    all.some(({ name, isRange }) => !isRange && given(name) === null && names(formula).has(name));
  const complete = sides.findIndex((side, k) => side !== null && !isMissing(formulas[k]));
  return complete >= 0 && sides[0] !== null ? complete : sides[0] === null ? -1 : 0;
}

/** The name before "="; null where more than a name stands there. */
function leftSide(formula: string): string | null {
  const row = templateOf(formula).content.querySelector("math > mrow, mtd > mrow");
  const [first, sign] = row?.children ?? [];
  return first?.localName === "mi" && sign?.textContent === "=" ? first.textContent : null;
}

function names(formula: string): Set<string> {
  const all = templateOf(formula).content.querySelectorAll("mi");
  return new Set([...all].map(({ textContent }) => textContent ?? ""));
}
