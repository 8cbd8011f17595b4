/** functions.json, as far as the sheet has use for it. */

export interface ParameterMetadata {
  name: string;
  description?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  /** Which list of words the argument takes. */
  customEnumId?: string;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
}

export interface EnumMetadata {
  id: string;
  values: { name: string; stringValue?: string; numberValue?: number; tooltip?: string }[];
}

export interface FunctionsMetadata {
  functions: FunctionMetadata[];
  enums?: EnumMetadata[];
}
