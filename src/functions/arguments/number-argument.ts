import { functionTexts as texts } from "../../locales/en/functions";
import { shortText } from "../../locales/short-text";
import type { NumberArgument } from "./argument";
import type { CellContent } from "../cells/cell";
import { CellError, isFault, type Fault } from "../cells/excel-error";
import { textFault } from "../cells/text-number";

/** True when the raw value can be used as it is: the common case, decided in a few comparisons. */
export function isPlainNumber(argument: NumberArgument, raw: unknown): raw is number {
  return (
    typeof raw === "number" &&
    raw >= argument.least &&
    raw <= argument.most &&
    (raw !== 0 || (argument.takesZero && !argument.divides)) &&
    (!argument.isWhole || Number.isInteger(raw))
  );
}

/** Whether a whole line can be used as it is: a list of 100,000 items is read without a copy. */
export function arePlainNumbers(
  argument: NumberArgument,
  cells: readonly unknown[],
): cells is readonly number[] {
  const { least, most, isWhole } = argument;
  const takesZero = argument.takesZero && !argument.divides;
  // As `isPlainNumber` says it, with the argument looked at once.
  for (let k = 0; k < cells.length; k++) {
    const cell = cells[k];
    if (typeof cell !== "number" || !(cell >= least && cell <= most)) return false;
    if ((cell === 0 && !takesZero) || (isWhole && !Number.isInteger(cell))) return false;
  }
  return true;
}

/**
 * The number that a cell gives for an argument.
 *
 * @throws CellError that names the argument, what it must be and what it was
 */
export function numberOf(argument: NumberArgument, content: CellContent): number | undefined {
  const read = numberOrFault(argument, content);
  if (isFault(read)) throw read;
  return read;
}

/** The same without throwing, which costs more than all the rest where a column is full of texts. */
export function numberOrFault(
  argument: NumberArgument,
  content: CellContent,
): number | undefined | Fault {
  const { name } = argument;
  switch (content.kind) {
    case "number":
      return isPlainNumber(argument, content.number)
        ? content.number
        : outsideLimits(argument, content.number);
    case "blank":
      return argument.required
        ? new CellError("#VALUE!", () => texts.blank(name))
        : argument.default;
    case "boolean":
      if (argument.isTruth) return content.boolean ? 1 : 0;
      return new CellError("#VALUE!", () => texts.boolean(name, content.boolean));
    case "text":
      return argument.isTruth
        ? new CellError("#VALUE!", () =>
            texts.mustBeTruth(name, `the text "${shortText(content.text)}"`),
          )
        : textFault(name, content.text);
    case "error":
      return content.error;
  }
}

function outsideLimits(argument: NumberArgument, number: number): CellError {
  const { name, least } = argument;
  if (number === 0 && argument.divides) {
    return new CellError("#DIV/0!", () => texts.ratioOverZero(name));
  }
  if (number === 0 && !argument.required) {
    return new CellError("#VALUE!", () =>
      texts.zeroOrEmpty(name, argument.isWhole ? least : undefined),
    );
  }
  return new CellError("#VALUE!", () => limitsSentence(argument, shown(number)));
}

function limitsSentence(argument: NumberArgument, was: number): string {
  const { name, least, most } = argument;
  if (argument.isTruth) return texts.mustBeTruth(name, String(was));
  if (argument.isShare && argument.orAsCost !== undefined && was > 1) {
    return texts.mustBeShareOrCost(name, was, argument.orAsCost);
  }
  if (argument.isShare) return texts.mustBeShare(name, was);
  if (argument.isWhole) return texts.mustBeWhole(name, least, most, was);
  if (was > most) return texts.mustBeAtMost(name, most, was);
  const mayBeZero = argument.takesZero && !argument.divides && least !== Number.MIN_VALUE;
  return mayBeZero ? texts.mustBeAtLeast(name, least, was) : texts.mustBePositive(name, was);
}

/** As Excel shows it: the last digits of 0.1 + 0.2 are no more than rounding. */
function shown(number: number): number {
  return Number(number.toPrecision(15));
}
