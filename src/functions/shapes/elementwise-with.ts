import { readArguments, type ReadArguments } from "./aggregate";
import type { Argument, NumberArgument } from "../arguments/argument";
import { atEachPosition, type Formula } from "./elementwise";
import { gridsOf } from "../cells/grid";
import { resultOf } from "../cells/result";
import { describedAs, type DescribedFunction } from "./described";

/**
 * A formula over cells and ranges with settings after its numbers: a word, or a table that is read
 * whole. The settings hold for every position; `formulaFor` gives the formula they ask for.
 */
export function elementwiseWith<S extends readonly Argument[]>(
  numbers: readonly NumberArgument[],
  settings: readonly [...S],
  formulaFor: (...settings: ReadArguments<S>) => Formula,
): DescribedFunction {
  return describedAs({ perCell: numbers, whole: settings }, (...raw) =>
    resultOf(() => {
      const read = readArguments(settings, gridsOf(settings, raw.slice(numbers.length)));
      return atEachPosition(formulaFor(...read), numbers, raw.slice(0, numbers.length));
    }),
  );
}
