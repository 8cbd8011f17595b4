import { readFileSync } from "node:fs";
import { createAssociations } from "../../../src/workbench/functions/custom-functions";

/** The built functions, registered in this page as Excel registers them in the pane's. */
export function registerFunctions(): void {
  const { runtime } = createAssociations();
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = runtime;
  new Function("CustomFunctions", readFileSync("dist/functions.js", "utf8"))(runtime);
}
