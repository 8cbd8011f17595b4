import { join } from "path";
import { docExamples } from "../doc-examples";
import { argumentsOf, constant } from "./constants";

/** The worked examples of each function's help, as they are called. */
export function exampleCalls(): ReadonlyMap<string, unknown[][]> {
  const calls = new Map<string, unknown[][]>();
  for (const { expression } of docExamples(join(__dirname, "../../src/functions/families"), "=")) {
    const [, id, given] = /^([A-Z.]+)\((.*)\)$/.exec(expression)!;
    calls.set(id, [...(calls.get(id) ?? []), argumentsOf(given).map(constant)]);
  }
  return calls;
}
