import { readArguments, type ReadArguments } from "./aggregate";
import type { Argument, NumberArgument } from "../arguments/argument";
import { atEachPosition, type Formula } from "./elementwise";
import { gridsOf } from "../cells/grid";
import { resultOf } from "../cells/result";
import { describedAs, type DescribedFunction } from "./described";

/**
 * A formula over cells and ranges with settings after its numbers: a word, or a table that is read
 * whole. The settings hold for every position; `formulaFor` gives the formula they ask for. Numbers
 * that a function was given later stand after the settings, and come last in the formula too.
 */
export function elementwiseWith<S extends readonly Argument[]>(
  numbers: readonly NumberArgument[],
  settings: readonly [...S],
  formulaFor: (...settings: ReadArguments<S>) => Formula,
  further: readonly NumberArgument[] = [],
): DescribedFunction {
  const perCell = [...numbers, ...further];
  const end = numbers.length + settings.length;
  return describedAs({ perCell: numbers, whole: settings, furtherPerCell: further }, (...raw) =>
    resultOf(() => {
      const read = readArguments(settings, gridsOf(settings, raw.slice(numbers.length, end)));
      const cells = [...raw.slice(0, numbers.length), ...raw.slice(end, end + further.length)];
      return atEachPosition(formulaFor(...read), perCell, cells);
    }),
  );
}
