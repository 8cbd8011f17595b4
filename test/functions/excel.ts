import { readdirSync, readFileSync } from "fs";
import { basename, join } from "path";
import { ExcelError } from "./excel-error";
import { shippedFunctions } from "./shipped";

export { ExcelError } from "./excel-error";

export type CustomFunction = (...raw: unknown[]) => unknown;

const families = join(__dirname, "../../src/functions/families");

/** The functions of the sources by their ids, which stand in the doc comments above them. */
function sourceFunctions(): ReadonlyMap<string, CustomFunction> {
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError } });
  const functions = new Map<string, CustomFunction>();
  for (const file of readdirSync(families)) {
    const text = readFileSync(join(families, file), "utf8");
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- once the global is there
    const family = require(join(families, basename(file, ".ts"))) as Record<string, CustomFunction>;
    for (const [, id, name] of text.matchAll(
      /@customfunction (\S+)[^]*?\nexport function (\w+)/g,
    )) {
      functions.set(id, family[name]);
    }
  }
  return functions;
}

/**
 * The functions of the sources, which is where a fault would be made; with FUNCTIONS=dist those of the
 * built file, for the whole of these tests. That the built file answers as the sources do is a test
 * of its own.
 */
export const functions = process.env.FUNCTIONS === "dist" ? shippedFunctions() : sourceFunctions();

/** Calls a function as Excel does: omitted arguments are null, the invocation object comes last. */
export function call(id: string, ...given: unknown[]): unknown[][] {
  return callOf(functions, id, ...given);
}

export function callOf(
  known: ReadonlyMap<string, CustomFunction>,
  id: string,
  ...given: unknown[]
): unknown[][] {
  const run = known.get(id);
  if (!run) throw new Error(`There is no function ${id}.`);
  const padded = Array.from({ length: run.length }, (_, k) => (k < given.length ? given[k] : null));
  return run(...padded, { functionName: id, address: "Sheet1!A1" }) as unknown[][];
}

/** Results in a form that reads well in an expectation: errors as their code. */
export function shown(results: unknown[][]): unknown[][] {
  return Array.from(results, (row) =>
    Array.from(row, (cell) => (cell instanceof ExcelError ? cell.code : cell)),
  );
}

/** The message of the only result. */
export function message(results: unknown[][]): string | undefined {
  const [[cell]] = results;
  return cell instanceof ExcelError ? cell.message : undefined;
}

export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
export const row = (...cells: unknown[]): unknown[][] => [cells];
