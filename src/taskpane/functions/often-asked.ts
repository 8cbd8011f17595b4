import type { CatalogueFunction } from "../catalogue/catalogue";

/** What planners and controllers ask first: shown without unfolding a group. */
const first = ["REORDERPOINT", "EOQ", "SAFETYSTOCK.CYCLE", "COVERAGE", "WORKCAPITAL", "ABC"];

export function isOftenAsked({ name }: CatalogueFunction): boolean {
  return first.includes(name);
}

export function oftenAsked(functions: CatalogueFunction[]): CatalogueFunction[] {
  return first.flatMap((name) => functions.filter((one) => one.name === name));
}
