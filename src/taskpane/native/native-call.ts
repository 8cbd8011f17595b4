import type { Call, Expression } from "../formula/expression";
import { replaceCalls } from "../formula/replace-calls";
import type { CatalogueFunction } from "../catalogue/catalogue";
import type { TwinLines } from "./load-twins";
import { nativeFormulas, type NativeFormulas, type NativeOptions } from "./native-formulas";
import { readTwin } from "./read-twin";
import type { Twin } from "./twin";

/** What is known of our functions. */
export interface Ours {
  /** Undefined for a function that is not ours. */
  findFunction(name: string): CatalogueFunction | undefined;
  twins: TwinLines;
}

/** A call for which Excel's own functions have no formula. */
class NoNative extends Error {}

/**
 * A call of ours in Excel's own functions, and with it whatever else of ours stands in its arguments;
 * null where one of them has no such formula, or none for these arguments.
 */
export function nativeCall(call: Call, ours: Ours, options: NativeOptions): NativeFormulas | null {
  try {
    return ofCall(call, ours, options);
  } catch (error) {
    if (error instanceof NoNative) return null;
    throw error;
  }
}

/** Of a thousand cells with the same function its lines are read once. */
const readLines = new WeakMap<readonly string[], Twin[]>();

function twinsIn(lines: readonly string[]): Twin[] {
  const twins = readLines.get(lines) ?? lines.map(readTwin);
  readLines.set(lines, twins);
  return twins;
}

function ofCall(call: Call, ours: Ours, options: NativeOptions): NativeFormulas {
  const own = ours.findFunction(call.name);
  const lines = own && ours.twins[own.name];
  if (own === undefined || lines === undefined) throw new NoNative();
  const inside: NativeFormulas[] = [];
  const given = own.arguments.flatMap(({ name }, k): [string, Expression][] => {
    const argument = call.arguments[k];
    if (argument === undefined || argument.kind === "omitted") return [];
    return [[name, inNative(argument, ours, options, inside)]];
  });
  const found = nativeFormulas(own, twinsIn(lines), new Map(given), options);
  if (found === null) throw new NoNative();
  const all = [found, ...inside];
  return {
    ...found,
    needsMicrosoft365: all.some(({ needsMicrosoft365 }) => needsMicrosoft365),
    needsArrayEntry: all.some(({ needsArrayEntry }) => needsArrayEntry),
  };
}

/** @param inside gathers what has been put in the place of calls of ours */
function inNative(
  expression: Expression,
  ours: Ours,
  options: NativeOptions,
  inside: NativeFormulas[],
): Expression {
  return replaceCalls(expression, (call) => {
    if (ours.findFunction(call.name) === undefined) return undefined;
    const found = ofCall(call, ours, { ...options, spot: null });
    // A result of several columns is no argument.
    if (found.formulas.length > 1) throw new NoNative();
    inside.push(found);
    return found.formulas[0];
  });
}
