import { readFileSync } from "fs";
import type { Catalogue, CatalogueFunction } from "../../../src/taskpane/catalogue/catalogue";

/** As it is built. */
export const catalogue: Catalogue = JSON.parse(readFileSync("dist/catalogue.json", "utf8"));

export function functionNamed(name: string): CatalogueFunction {
  const found = catalogue.functions.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}
