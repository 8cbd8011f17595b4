/**
 * What Excel's runtime offers to functions.js under the name CustomFunctions: the list that
 * associate() fills, and the error that a function throws or returns.
 */

export type ExcelFunction = (...values: unknown[]) => unknown;

/** Excel's own codes; a function may name them by key or by value. */
const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
    this.name = "CustomFunctionsError";
  }
}

export interface CustomFunctionsRuntime {
  associate(id: string | Record<string, ExcelFunction>, run?: ExcelFunction): void;
  Error: typeof CustomFunctionsError;
  ErrorCode: typeof errorCodes;
  /** Where a page finds the functions that it has, as in Excel's own runtime. */
  _association: { readonly mappings: Record<string, ExcelFunction> };
}

export interface Associations {
  /** To stand under the global name CustomFunctions while functions.js runs. */
  runtime: CustomFunctionsRuntime;
  /** The functions by their id. */
  functions: ReadonlyMap<string, ExcelFunction>;
}

export function createAssociations(): Associations {
  const functions = new Map<string, ExcelFunction>();
  return {
    functions,
    runtime: {
      Error: CustomFunctionsError,
      ErrorCode: errorCodes,
      _association: {
        get mappings() {
          return Object.fromEntries(functions);
        },
      },
      associate(id, run) {
        const pairs = typeof id === "string" ? [[id, run] as const] : Object.entries(id);
        for (const [key, value] of pairs) if (value) functions.set(key.toUpperCase(), value);
      },
    },
  };
}
