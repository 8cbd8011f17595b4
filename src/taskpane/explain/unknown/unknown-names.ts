import type { Catalogue } from "../../catalogue/catalogue";
import { calledName } from "../../catalogue/called-name";
import { partsOf, type Expression } from "../../formula/expression";
import type { Pane } from "../../pane/pane";
import { isAggregate } from "../../calls/values/aggregates";
import { everydayFunctions } from "../../calls/values/everyday/everyday-functions";
import { functionFinder } from "../../catalogue/own-function";
import { nearestName } from "./nearest-name";

/** A function in a formula that Excel does not know. */
export interface UnknownName {
  typed: string;
  /** The function of ours that was meant, as it is typed into a cell; null where none is near. */
  nearest: string | null;
  /** The page of the help on that function. */
  page: string | null;
}

/** Excel's own that look like a slip in a name of ours, beyond those that are worked out here. */
const excelsOwn = new Set(["COS", "COUNTBLANK", "DAVERAGE"]);

/**
 * Why a cell shows #NAME?: the functions in its formula that are neither ours nor known as Excel's.
 * Null for a cell that shows anything else.
 */
export function unknownNames(
  formula: Expression,
  value: unknown,
  catalogue: Catalogue,
  namespace: string,
): UnknownName[] | null {
  if (value !== "#NAME?") return null;
  const find = functionFinder(catalogue, namespace);
  const names = new Set(namesIn(formula).filter((name) => find(name) === undefined));
  const plain = catalogue.functions.map(({ name }) => name);
  const called = plain.map((name) => calledName(name, namespace));
  return [...names]
    .filter((name) => !isExcels(name))
    .map((typed) => {
      // Where ours bear a prefix it may have been left out.
      const meant = nearestName(typed, called) ?? nearestName(typed, plain);
      const page = plain[Math.max(called.indexOf(meant ?? ""), plain.indexOf(meant ?? ""))] ?? null;
      return { typed, nearest: page && calledName(page, namespace), page };
    });
}

/** The sentences for them; where none is found, what else an unknown name may be. */
export function unknownSaid({ texts }: Pick<Pane, "texts">, unknown: UnknownName[]): string[] {
  const { unknownName: words } = texts.explain;
  const near = unknown.flatMap(({ typed, nearest }) =>
    nearest === null ? [] : [words.near(typed, nearest)],
  );
  return near.length > 0 ? near : [words.far];
}

function namesIn(part: Expression): string[] {
  const own = part.kind === "call" ? [part.name.toUpperCase()] : [];
  return [...own, ...partsOf(part).flatMap(namesIn)];
}

function isExcels(name: string): boolean {
  return excelsOwn.has(name) || isAggregate(name) || name in everydayFunctions;
}
