import { addFunction, CompiledFormula, registries } from "@odoo/o-spreadsheet";
import { outsideQuotes } from "../file/formula-parts";
import { excelErrorNames } from "./excel-errors";

/** A formula of the spreadsheet may call functions, but not name an error: each has one that gives it. */
const standIn = "ERRORVALUE.";

/** "#DIV/0!" → "ERRORVALUE.DIV0" */
const callFor = (literal: string) => standIn + literal.replace(/\W/g, "").toUpperCase();

/** #SPILL! is what happens to a formula, and no part of one. */
const literals = new Map(
  excelErrorNames.filter((name) => name !== "#SPILL!").map((name) => [callFor(name), name]),
);

const pattern = /(?<!!)#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/gi;

/** The formula with a call in place of each error that it names. */
export function withErrorCalls(formula: string): string {
  return outsideQuotes(formula, (part) =>
    part.replace(pattern, (literal) => `${callFor(literal)}()`),
  );
}

/** Puts the errors back in the place of their calls, as the user reads and edits them. */
function nameErrors(formula: CompiledFormula): void {
  const { tokens } = formula as unknown as { tokens: { type: string; value: string }[] };
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const value = literals.get(tokens[index].value);
    if (value) tokens.splice(index, 3, { type: "SYMBOL", value });
  }
}

/** From its # on, an error that is being typed is no name of a function: #N/A is not #N/ABC(. */
const begunError = /#(?:N(?:\/A?)?|DIV\/0|[A-Z]+)$/i;

interface Proposing {
  composer: { currentContent: string };
}

/** Enter behind =#N/A would otherwise put in the first function with an A. */
function proposeNothingForErrors(): void {
  const { autoCompleteProviders } = registries;
  const own = autoCompleteProviders.get("functions_and_named_ranges");
  autoCompleteProviders.replace("functions_and_named_ranges", {
    ...own,
    getProposals(token, ...where) {
      const { currentContent } = (this as unknown as Proposing).composer;
      if (begunError.test(currentContent.slice(0, token.end))) return [];
      return own.getProposals.call(this, token, ...where);
    },
  });
}

/** Makes #N/A and the like parts of formulas, as in Excel: =IF(B2=0,#N/A,A2/B2). */
export function takeErrorLiterals(): void {
  if (registries.functionRegistry.contains(callFor("#N/A"))) return;
  for (const [name, value] of literals) {
    addFunction(name, { description: value, args: [], hidden: true, compute: () => ({ value }) });
  }
  proposeNothingForErrors();
  const compile = CompiledFormula.Compile;
  CompiledFormula.Compile = function (formula, ...where) {
    const calls = withErrorCalls(formula);
    const compiled = compile.call(this, calls, ...where);
    if (calls !== formula && !compiled.isBadExpression) nameErrors(compiled);
    return compiled;
  };
}
