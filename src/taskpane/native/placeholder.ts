import { partsOf, type Expression } from "../formula/expression";
import { readFormula } from "../formula/read-formula";
import { partNames, type Part, type Placeholder } from "./twin";

const pattern = /^\{(\w+?)(?:\.(\w+))?(?:\|([^}]*))?\}$/;

function partNamed(name: string): Part {
  const part = partNames.find((one) => one === name);
  if (part === undefined) throw new Error(`${name} is no part of an argument.`);
  return part;
}

/** What a reference of a template stands for; null for one that is none. */
export function placeholderOf(reference: string): Placeholder | null {
  const [, name, part = "whole", otherwise] = pattern.exec(reference) ?? [];
  if (name === undefined) return null;
  return {
    name,
    part: partNamed(part),
    otherwise: otherwise === undefined ? null : readFormula(`=${otherwise}`),
  };
}

export function placeholdersIn(expression: Expression): Placeholder[] {
  const own = expression.kind === "reference" ? placeholderOf(expression.text) : null;
  return [...(own === null ? [] : [own]), ...partsOf(expression).flatMap(placeholdersIn)];
}
