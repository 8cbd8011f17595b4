import { invalidArgument } from "./host-error";

/** Arguments and new property values as an add-in gives them, checked as Excel checks them. */

export function givenNumber(value: unknown): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

export function givenWhole(value: unknown): number {
  const number = givenNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function givenText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function givenFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** A name of one of Excel's enumerations that the host knows. */
export function givenChoice<const T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

const colorNames: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** "#rgb" of a style sheet is no colour in Excel; "#rrggbb" and names are. */
export function givenColor(value: unknown): string {
  const text = givenText(value);
  const named = colorNames[text.toLowerCase()];
  if (named) return named;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return text.toUpperCase();
}
