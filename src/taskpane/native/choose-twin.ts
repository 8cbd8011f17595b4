import type { CatalogueArgument } from "../catalogue/catalogue";
import type { Expression } from "../formula/expression";
import { isBlock } from "./argument-area";
import { placeholdersIn } from "./placeholder";
import type { Twin } from "./twin";

/** The arguments of one call by their names; what is left out is not there. */
export type GivenArguments = ReadonlyMap<string, Expression>;

/** The first of the twins that holds for what is given; undefined for none. */
export function chooseTwin(
  twins: readonly Twin[],
  described: readonly CatalogueArgument[],
  given: GivenArguments,
): Twin | undefined {
  return twins.find((twin) => described.every((one) => holdsFor(twin, one, given.get(one.name))));
}

function holdsFor(twin: Twin, argument: CatalogueArgument, given: Expression | undefined): boolean {
  if (argument.choices.length > 0) return hasItsWord(twin, argument, given);
  // Its rows would be several items.
  if (argument.isPerRow && given !== undefined && isBlock(given)) return false;
  if (twin.ignored.includes(argument.name)) return true;
  const places = twin.formulas.flatMap(placeholdersIn).filter(({ name }) => name === argument.name);
  if (places.length === 0) return given === undefined;
  return given !== undefined || places.every(({ otherwise }) => otherwise !== null);
}

/** A word that stands in a cell may be another tomorrow. */
function hasItsWord(
  twin: Twin,
  { name, choices }: CatalogueArgument,
  given: Expression | undefined,
): boolean {
  const wanted = twin.words.get(name) ?? choices[0].word;
  if (given === undefined) return wanted === choices[0].word;
  return given.kind === "text" && given.text.toLowerCase() === wanted;
}
