import type { CatalogueFunction } from "../../catalogue/catalogue";
import type { Call, Expression } from "../../formula/expression";
import { isExcelError } from "../../reading/cells/excel-error";
import { answersOf, evaluate, type Instead, type Known } from "../../calls/values/evaluate";
import { single } from "../../calls/values/grid";
import type { OwnAnswers } from "../../calls/values/own-answers";

/** The word that leaves the choice to the function. */
const left = "auto";
/** The word that asks a function for its choice, where it tells. */
const asked = "method";

/**
 * The methods that give what the function gave when the choice was left to it; none where it was not, or
 * where it cannot be asked.
 */
export function chosenMethods(
  own: CatalogueFunction,
  call: Call,
  known: Known,
  instead: Instead = new Map(),
): string[] {
  const choice = own.arguments.findIndex(({ choices }) =>
    choices.some(({ word }) => word === left),
  );
  if (choice < 0 || !isLeft(call.arguments[choice], known)) return [];
  const askWith = (name: string, word: string) =>
    answersOf(own, call, known, new Map([...instead, [name, single(word)]]));
  const telling = own.arguments.find(({ choices }) => choices.some(({ word }) => word === asked));
  if (telling !== undefined) return textsOf(askWith(telling.name, asked));
  const ask = (word: string) => askWith(own.arguments[choice].name, word);
  const automatic = ask(left);
  if (automatic === null) return [];
  const words = own.arguments[choice].choices.map(({ word }) => word);
  return words.filter((word) => {
    const answers = word === left ? null : ask(word);
    return answers !== null && isSame(answers, automatic);
  });
}

function isLeft(argument: Expression | undefined, known: Known): boolean {
  if (argument === undefined || argument.kind === "omitted") return true;
  const word = evaluate(argument, known)?.cell(0, 0);
  return typeof word === "string" && ["", left].includes(word.trim().toLowerCase());
}

function textsOf(answers: OwnAnswers | null): string[] {
  const told = answers?.cell({ row: 0, column: 0 })?.value;
  return typeof told === "string" && !isExcelError(told) ? [told] : [];
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
