import type { Catalogue, CatalogueFunction } from "./catalogue";

/** Finds what is known of a function by the name in a formula; undefined for one that is not ours. */
export type FindFunction = (name: string) => CatalogueFunction | undefined;

/** With the build's prefix before their names our functions are those that bear it. */
export function functionFinder({ functions }: Catalogue, namespace: string): FindFunction {
  const prefix = namespace === "" ? "" : `${namespace.toUpperCase()}.`;
  const byName = new Map(functions.map((one) => [prefix + one.name, one]));
  return (name) => byName.get(name.toUpperCase());
}
