import type { FindFunction } from "../../catalogue/own-function";

/** A text, or the name of a function of an add-in that was not there: "_" stands for its dots. */
const textOrName = /"(?:[^"]|"")*"|(?:_xlfn\.)?_xldudf_([A-Z0-9_]+)(?=\()/gi;

/** The formula as one types it. */
export function asTyped(formula: string, find: FindFunction): string {
  return formula.replace(textOrName, (all, absent: string | undefined) => {
    const name = absent?.replace(/_/g, ".");
    return name === undefined || find(name) === undefined ? all : name;
  });
}
