import { readFileSync } from "fs";
import { createAssociations } from "../../../src/workbench/functions/custom-functions";

/** Puts the functions as they are built into the page, as Excel has them in that of the pane. */
export function pageWithFunctions(): void {
  const { runtime, functions } = createAssociations();
  new Function("CustomFunctions", readFileSync("dist/functions.js", "utf8"))(runtime);
  const mappings = Object.fromEntries(functions);
  Object.assign(globalThis, { CustomFunctions: { ...runtime, _association: { mappings } } });
}
