import { existsSync, readFileSync } from "fs";
import { join } from "path";
import { runInNewContext } from "vm";
import { ExcelError } from "./excel-error";

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

type CustomFunction = (...raw: unknown[]) => unknown;

const dist = join(__dirname, "../../dist");

function built(file: string): string {
  const path = join(dist, file);
  if (!existsSync(path)) throw new Error(`dist/${file} is not there: run "npm run build" first.`);
  return readFileSync(path, "utf8");
}

export function shippedMetadata(): Metadata {
  return JSON.parse(built("functions.json")) as Metadata;
}

/**
 * The functions of the built file, evaluated in a global scope that holds CustomFunctions.associate,
 * CustomFunctions.Error and JavaScript itself: no window, no Office, no module system.
 */
export function shippedFunctions(): ReadonlyMap<string, CustomFunction> {
  const associated = new Map<string, CustomFunction>();
  const associate = (id: string, run: CustomFunction) => associated.set(id, run);
  runInNewContext(built("functions.js"), { CustomFunctions: { associate, Error: ExcelError } });
  return associated;
}
