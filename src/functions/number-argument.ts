import { Failure } from "../engine/failure";
import { functionTexts as texts } from "../locales/en/functions";
import type { NumberArgument } from "./argument";
import type { CellContent } from "./cell";

/** True when the raw value can be used as it is: the common case, decided in a few comparisons. */
export function isPlainNumber(argument: NumberArgument, raw: unknown): raw is number {
  return (
    typeof raw === "number" &&
    raw >= argument.least &&
    raw <= argument.most &&
    (raw !== 0 || !argument.divides) &&
    (!argument.isWhole || Number.isInteger(raw))
  );
}

/**
 * The number that a cell gives for an argument.
 *
 * @throws Failure that names the argument, what it must be and what it was
 */
export function numberOf(argument: NumberArgument, content: CellContent): number | undefined {
  const { name } = argument;
  switch (content.kind) {
    case "number":
      return withinLimits(argument, content.number);
    case "blank":
      if (argument.required) throw new Failure("value", texts.blank(name));
      return argument.default;
    case "boolean":
      throw new Failure("value", texts.boolean(name, content.boolean));
    case "text":
      throw new Failure("value", textComplaint(name, content.text));
    case "error":
      throw content.error;
  }
}

function withinLimits(argument: NumberArgument, number: number): number {
  if (isPlainNumber(argument, number)) return number;
  const { name, least } = argument;
  if (number === 0 && argument.divides) throw new Failure("division", texts.ratioOverZero(name));
  if (argument.isShare) throw new Failure("value", texts.mustBeShare(name, number));
  if (argument.isWhole) throw new Failure("value", texts.mustBeWhole(name, least, number));
  if (argument.divides || least === Number.MIN_VALUE)
    throw new Failure("value", texts.mustBePositive(name, number));
  throw new Failure("value", texts.mustBeAtLeast(name, least, number));
}

const looksLikeNumber = /^[\s'-]*[\d.,\s]*\d[\d.,\s]*%?-?\s*$/;
const longestQuote = 40;

function textComplaint(name: string, text: string): string {
  const quote = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return looksLikeNumber.test(quote) ? texts.numberAsText(name, quote) : texts.text(name, quote);
}
