import { addFunction, createAutocompleteArgumentsProvider, registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription } from "@odoo/o-spreadsheet";
import { boundArrays } from "./bounded-arrays";
import { concatenateAsExcel } from "./concatenate";
import { CustomFunctionsError, type ExcelFunction } from "./custom-functions";
import { takeErrorLiterals } from "./error-literals";
import { excelErrorNames } from "./excel-errors";
import { knowN } from "./number-of";
import { countNoFilteredRows } from "./subtotal";
import type { EnumMetadata, FunctionMetadata, FunctionsMetadata } from "./metadata";
import { toExcelArgument, toSheetResults, type SheetArgument, type SheetResult } from "./shapes";

const category = "Stockbook";

type SheetArgumentDefinition = AddFunctionDescription["args"][number];

/** Runs a function as Excel does: every declared argument is there, then the invocation. */
function callAsExcel(
  metadata: FunctionMetadata,
  run: ExcelFunction,
  values: SheetArgument[],
): SheetResult | SheetResult[][] {
  try {
    const given = metadata.parameters.map((parameter, index) =>
      toExcelArgument(values[index], parameter),
    );
    return toSheetResults(run(...given, { functionName: metadata.name }));
  } catch (error) {
    if (error instanceof CustomFunctionsError) return toSheetResults(error);
    console.error(error);
    return { value: "#VALUE!" };
  }
}

/** The words of a choice argument; the sheet offers them while the formula is typed. */
function choices(id: string | undefined, enums: readonly EnumMetadata[]) {
  const words = enums.find((known) => known.id === id)?.values ?? [];
  return words.map((word) => ({
    value: word.stringValue ?? word.numberValue ?? word.name,
    label: word.tooltip ?? "",
  }));
}

function argumentDefinitions(
  metadata: FunctionMetadata,
  enums: readonly EnumMetadata[],
): SheetArgumentDefinition[] {
  return metadata.parameters.map((parameter) => ({
    name: parameter.name,
    description: parameter.description ?? "",
    type: [parameter.dimensionality === "matrix" ? "RANGE" : "ANY"],
    acceptMatrix: parameter.dimensionality === "matrix",
    acceptErrors: true,
    optional: parameter.optional === true,
    proposalValues: choices(parameter.customEnumId, enums),
  }));
}

export interface Registered {
  /** As a user types them. */
  names: string[];
  /** Described in functions.json, but not found in functions.js. */
  missing: string[];
}

/** Makes the add-in's functions known to the sheet, under the name a user types in Excel. */
export function registerFunctions(
  metadata: FunctionsMetadata,
  functions: ReadonlyMap<string, ExcelFunction>,
  namespace: string,
): Registered {
  for (const name of excelErrorNames) registries.errorTypes.add(name);
  concatenateAsExcel();
  countNoFilteredRows();
  boundArrays();
  takeErrorLiterals();
  knowN();
  const registered: Registered = { names: [], missing: [] };
  for (const description of metadata.functions) {
    const name = namespace === "" ? description.name : `${namespace}.${description.name}`;
    const run = functions.get(description.id.toUpperCase());
    if (!run) {
      registered.missing.push(name);
      continue;
    }
    const args = argumentDefinitions(description, metadata.enums ?? []);
    addFunction(name, {
      category,
      args,
      description: description.description ?? "",
      isExported: true,
      compute: (...values) => callAsExcel(description, run, values as SheetArgument[]),
    });
    createAutocompleteArgumentsProvider(name, args);
    registered.names.push(name.toUpperCase());
  }
  return registered;
}
