import type { CatalogueFunction } from "../catalogue/catalogue";
import { partsOf, type Call, type Expression } from "../formula/expression";
import type { FindFunction } from "../catalogue/own-function";

/** A call of one of our functions in a formula. */
export interface OwnCall {
  call: Call;
  own: CatalogueFunction;
  /** True where the formula is nothing else, so that the cell's value is this function's result. */
  isWhole: boolean;
  /** True where a spilled cell takes one cell of each range; else the whole ranges are meant. */
  isByCell: boolean;
  /** The call of ours that this one is a part of, and for which argument. */
  within: { own: CatalogueFunction; argument: string } | null;
}

/** Excel's functions that keep a range a range: what comes of a row belongs to that row. */
const byCell = new Set([
  ...["ROUND", "ROUNDUP", "ROUNDDOWN", "MROUND", "CEILING", "CEILING.MATH", "FLOOR", "FLOOR.MATH"],
  ...["INT", "TRUNC", "ABS", "SQRT", "IF", "IFS", "IFERROR", "IFNA", "SWITCH", "TEXT", "VALUE"],
  ...["ISNUMBER", "ISERROR", "MOD", "POWER"],
]);

/** The calls of our functions in a formula, the outermost first. */
export function ownCalls(formula: Expression, find: FindFunction): OwnCall[] {
  const calls: OwnCall[] = [];
  const visit = (part: Expression, around: Omit<OwnCall, "call" | "own">): void => {
    const inside = { ...around, isWhole: around.isWhole && isWrapping(part) };
    if (part.kind !== "call") {
      for (const each of partsOf(part)) visit(each, inside);
      return;
    }
    const own = find(part.name);
    if (own !== undefined) calls.push({ ...around, call: part, own });
    part.arguments.forEach((each, k) => {
      const described = own?.arguments[k];
      const isOfItem = described?.isPerRow === true && !described.isRange;
      const keeps = own
        ? described?.isPerCell === true || isOfItem
        : byCell.has(part.name.toUpperCase());
      visit(each, {
        isWhole: false,
        isByCell: around.isByCell && keeps,
        within: own ? { own, argument: described?.name ?? "" } : around.within,
      });
    });
  };
  visit(formula, { isWhole: true, isByCell: true, within: null });
  return calls;
}

/** Brackets, "+" and "@" leave a single value as it is. */
function isWrapping(part: Expression): boolean {
  return part.kind === "parentheses" || (part.kind === "sign" && part.sign !== "-");
}
