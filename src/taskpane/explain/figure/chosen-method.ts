import type { CatalogueFunction } from "../../catalogue/catalogue";
import type { Call } from "../../formula/expression";
import { answersOf, type Known } from "../values/evaluate";
import { single } from "../values/grid";
import type { OwnAnswers } from "../values/own-answers";

/** The word that leaves the choice to the function. */
const left = "auto";

/**
 * The methods that give what the function gave when the choice was left to it; none where it was not, or
 * where it cannot be asked.
 */
export function chosenMethods(own: CatalogueFunction, call: Call, known: Known): string[] {
  const choice = own.arguments.findIndex(({ choices }) =>
    choices.some(({ word }) => word === left),
  );
  if (choice < 0) return [];
  const ask = (word: string) =>
    answersOf(own, call, known, new Map([[own.arguments[choice].name, single(word)]]));
  const given = answersOf(own, call, known);
  const automatic = ask(left);
  if (given === null || automatic === null || !isSame(given, automatic)) return [];
  const words = own.arguments[choice].choices.map(({ word }) => word);
  return words.filter((word) => {
    const answers = word === left ? null : ask(word);
    return answers !== null && isSame(answers, automatic);
  });
}

function isSame(one: OwnAnswers, other: OwnAnswers): boolean {
  if (one.rows !== other.rows || one.columns !== other.columns) return false;
  for (let row = 0; row < one.rows; row++) {
    for (let column = 0; column < one.columns; column++) {
      const [a, b] = [one, other].map((answers) => answers.cell({ row, column })?.value);
      if (typeof a !== "number" || a !== b) return false;
    }
  }
  return true;
}
