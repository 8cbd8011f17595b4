import type { IsWanted } from "../../../workbook/formulas/found-formulas";
import type { Catalogue } from "../../catalogue/catalogue";
import { functionFinder, type FindFunction } from "../../catalogue/own-function";
import { partsOf, type Expression } from "../../formula/expression";
import { readFormula } from "../../formula/read-formula";
import { TooDeep } from "../../formula/unreadable";

/** Excel writes "_" for the dots in the names of functions of an add-in that is not there. */
const calledName = /([\p{L}_\\][\p{L}\p{N}_.]*)\s*\(/giu;
const before = /^(?:_xlfn\.|_xlws\.|_xll\.)*(_xldudf_)?/i;

/** Whether one of our functions may stand in a formula: a look at its letters, for there are many. */
export function mayBeOurs(find: FindFunction): IsWanted {
  return (formula) => [...formula.matchAll(calledName)].some(([, name]) => isOurs(name, find));
}

function isOurs(written: string, find: FindFunction): boolean {
  const [prefix, isAbsent] = before.exec(written) ?? ["", undefined];
  const name = written.slice(prefix.length);
  return find(isAbsent === undefined ? name : name.replace(/_/g, ".")) !== undefined;
}

/** The tree of a formula; null for one that cannot be read. */
export function readTree(formula: string): Expression | null {
  try {
    return readFormula(formula);
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

/** The names of our functions in a formula, without the build's prefix, the outermost first. */
export function ownFunctionsIn(expression: Expression, find: FindFunction): string[] {
  const own = expression.kind === "call" ? find(expression.name) : undefined;
  const inside = partsOf(expression).flatMap((part) => ownFunctionsIn(part, find));
  return own === undefined ? inside : [own.name, ...inside];
}

export function findOwn(catalogue: Catalogue, namespace: string): FindFunction {
  return functionFinder(catalogue, namespace);
}
