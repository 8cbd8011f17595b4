import type { CatalogueArgument, CatalogueFunction } from "../catalogue/catalogue";
import { partsOf, type Expression } from "../formula/expression";
import { isManyCells } from "./argument-area";
import { chooseTwin, type GivenArguments } from "./choose-twin";
import { needsArrayEntry, needsMicrosoft365, takesCellsTogether } from "./excel-versions";
import { fillTemplate, UnknownCells } from "./fill-template";
import { guarded, withDefaults } from "./input-guard";
import { givenToItem, hasItems } from "./item-row";
import { cellOf, type Spot } from "./part-of";
import type { Twin } from "./twin";

/** One of our calls in Excel's own functions. */
export interface NativeFormulas {
  /** One for each column of the result. */
  formulas: Expression[];
  /** Whether each cell of the result has such a formula of its own. */
  isFilled: boolean;
  needsMicrosoft365: boolean;
  /** Whether Excel 2019 and older ones take it with Ctrl+Shift+Enter only. */
  needsArrayEntry: boolean;
}

export interface NativeOptions {
  /** The cell of the result that the formula is for; null for one formula that fills them all. */
  spot: Spot | null;
  /** Whether wrong input gives an error, as ours does. */
  isGuarded: boolean;
}

/** Null where Excel's own functions do not say the same, or not with these arguments. */
export function nativeFormulas(
  { arguments: described }: Pick<CatalogueFunction, "arguments">,
  twins: readonly Twin[],
  given: GivenArguments,
  options: NativeOptions,
): NativeFormulas | null {
  try {
    return formulasFor(described, twins, given, options);
  } catch (error) {
    if (error instanceof UnknownCells) return null;
    throw error;
  }
}

function formulasFor(
  described: readonly CatalogueArgument[],
  twins: readonly Twin[],
  all: GivenArguments,
  { spot, isGuarded }: NativeOptions,
): NativeFormulas | null {
  const ofItem = spot !== null && hasItems(described, all);
  const given = ofItem ? givenToItem(described, all, spot) : all;
  const possible = twins.filter(({ isFilled }) => !isFilled || (spot !== null && !ofItem));
  const twin = chooseTwin(possible, described, given);
  if (twin === undefined) return null;
  const ranges = new Set(described.filter(({ isRange }) => isRange).map(({ name }) => name));
  const cells = new Set(described.filter(({ isRange }) => !isRange).map(({ name }) => name));
  const lists = [...given].flatMap(([name, one]) =>
    cells.has(name) && isManyCells(one) ? [name] : [],
  );
  const spills = spot === null && lists.length > 0;
  if (spills && twin.formulas.some((template) => takesCellsTogether(template, cells))) return null;
  const here = spot === null ? given : cellsAt(spot, given, ranges);
  const filled = isGuarded ? withDefaults(described, here) : here;
  const fill = (template: Expression) =>
    fillTemplate(template, filled, twin.isFilled ? spot : null);
  const demands = isGuarded
    ? twin.demands.map(({ condition, error }) => ({ condition: fill(condition), error }))
    : [];
  const lines = lists.flatMap((name) => here.get(name) ?? []);
  const bare = twin.formulas.map(fill);
  const formulas = isGuarded
    ? bare.map((formula) => guarded(formula, { ...twin, demands }, described, here, lines))
    : bare;
  return {
    formulas,
    isFilled: twin.isFilled,
    needsMicrosoft365: spills || formulas.some(needsMicrosoft365),
    needsArrayEntry:
      bare.some(calls("TRANSPOSE")) ||
      twin.formulas.some((template) => needsArrayEntry(template, ranges)),
  };
}

function calls(name: string): (expression: Expression) => boolean {
  return function inside(expression) {
    return (
      (expression.kind === "call" && expression.name === name) || partsOf(expression).some(inside)
    );
  };
}

/** Of what is a cell for each cell of the result the one for this spot. */
function cellsAt(spot: Spot, given: GivenArguments, ranges: ReadonlySet<string>): GivenArguments {
  const cells = [...given].map(([name, argument]): [string, Expression] => {
    if (ranges.has(name)) return [name, argument];
    const cell = cellOf(argument, spot);
    if (cell === null) throw new UnknownCells(name);
    return [name, cell];
  });
  return new Map(cells);
}
