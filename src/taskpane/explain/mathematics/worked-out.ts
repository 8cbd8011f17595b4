import type { CatalogueFunction } from "../../catalogue/catalogue";
import { definingFormula, type GivenValue } from "./defining";
import { mathElement, templateOf } from "../../mathematics/elements";
import { fillMathematics, type ShownNumber } from "./fill";
import { nameArguments, namingFor, type Naming } from "../../mathematics/named";
import { piecesOf } from "../../mathematics/pieces";

/** The mathematics of a call as it is shown: each formula in pieces that may go below one another. */
export interface WorkedOut {
  naming: Naming;
  formulas: string[][];
  /** With the numbers; the one that gives the result comes last. */
  filled: string[][];
  /** True where the last of them ends in "= result"; else that is told beneath. */
  endsInResult: boolean;
}

interface Numbers {
  words: Record<string, string>;
  numbers: ReadonlyMap<string, ShownNumber>;
  given: GivenValue;
  /** The result as its cell shows it; null where no formula gives it. */
  result: string | null;
}

/** Signs and functions that stay in a formula with all its numbers. */
const known = /^(?:Φ|φ|σ|σL|L|G|max|min|ln)$/;

export function workedOut(
  { formulas, ...own }: CatalogueFunction,
  { words, numbers, given, result }: Numbers,
): WorkedOut {
  const naming = namingFor(formulas, words);
  const named = (formula: string) => nameArguments(formula, words, naming);
  const filled = formulas.map((formula) => fillMathematics(formula, numbers));
  const defining = definingFormula({ ...own, formulas }, given);
  const whole = defining < 0 ? null : filled[defining];
  const endsInResult = result !== null && whole !== null && isWorkedOut(whole);
  const isOther = (k: number) => k !== defining && isOfUse(formulas, k, defining);
  const before = filled.filter((each, k): each is string => each !== null && isOther(k));
  const last = whole === null ? [] : [piecesOf(named(whole))];
  if (endsInResult) last[0].push(equals(result));
  return {
    naming,
    formulas: formulas
      .filter((_, k) => !isOfOtherChoice(own, formulas, k, defining))
      .map((formula) => piecesOf(named(formula))),
    filled: [...before.map((each) => piecesOf(named(each))), ...last],
    endsInResult,
  };
}

/** Beside the formula of the result those that say what stands in it; of other results there is no talk. */
function isOfUse(formulas: string[], k: number, defining: number): boolean {
  const side = templateOf(formulas[k]).content.querySelector("math > mrow")?.firstElementChild;
  if (defining < 0 || side?.localName !== "mi") return true;
  return formulas[defining].includes(`<mi>${side.textContent}</mi>`);
}

/** Of a function that can give several results the formulas of those that it was not asked for. */
function isOfOtherChoice(
  { arguments: all }: Pick<CatalogueFunction, "arguments">,
  formulas: string[],
  k: number,
  defining: number,
): boolean {
  const words = new Set(all.flatMap(({ choices }) => choices.map(({ word }) => word)));
  const side = templateOf(formulas[k]).content.querySelector("math > mrow > mi, mtd > mrow > mi");
  return (
    defining >= 0 &&
    k !== defining &&
    words.has(side?.textContent ?? "") &&
    !isOfUse(formulas, k, defining)
  );
}

/** Nothing but numbers is left, and there is no choice between several lines. */
function isWorkedOut(formula: string): boolean {
  const { content } = templateOf(formula);
  const sides = content.querySelectorAll("math > mrow > mi, mtd:first-child > mrow > mi");
  const unknown = [...content.querySelectorAll("mi")].filter(
    (each) => each !== sides[0] && !known.test(each.textContent ?? ""),
  );
  const isChoice = [...content.querySelectorAll("mo")].some(
    ({ textContent }) => textContent === "{",
  );
  return unknown.length === 0 && !isChoice;
}

function equals(result: string): string {
  const sign = mathElement("mo", "=");
  sign.setAttribute("form", "infix");
  return mathElement("math", mathElement("mrow", sign, mathElement("mn", result))).outerHTML;
}
