import { existsSync, readFileSync } from "fs";
import { join } from "path";
import { runInNewContext } from "vm";

/** What Excel knows of one parameter, from functions.json. */
export interface ParameterMetadata {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
  customEnumId?: string;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
}

export interface Metadata {
  functions: FunctionMetadata[];
  enums?: { id: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

/** The error class of the test's Excel: what the functions return stands here. */
export class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type CustomFunction = (...raw: unknown[]) => unknown;

const dist = join(__dirname, "../../dist");

function built(file: string): string {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`dist/${file} is not there: run "npm run build" first.`);
  return readFileSync(path, "utf8");
}

export const metadata: Metadata = JSON.parse(built("functions.json"));

/**
 * The built file, evaluated in a global scope that holds CustomFunctions.associate,
 * CustomFunctions.Error and JavaScript itself: no window, no Office, no module system.
 */
export const functions: ReadonlyMap<string, CustomFunction> = (() => {
  const associated = new Map<string, CustomFunction>();
  const associate = (id: string, run: CustomFunction) => associated.set(id, run);
  runInNewContext(built("functions.js"), { CustomFunctions: { associate, Error: ExcelError } });
  return associated;
})();

/** Calls a function as Excel does: omitted arguments are null, the invocation object comes last. */
export function call(id: string, ...given: unknown[]): unknown[][] {
  const run = functions.get(id);
  const described = metadata.functions.find((known) => known.id === id);
  if (!run || !described) throw new Error(`No function ${id} in dist.`);
  const padded = described.parameters.map((_, k) => (k < given.length ? given[k] : null));
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
