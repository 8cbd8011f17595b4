import { aggregate } from "./aggregate";
import type { Answer } from "./answer";
import type { Argument, NumberArgument } from "./argument";
import { elementwise, type Formula } from "./elementwise";

/**
 * A formula over cells and ranges with settings after its numbers: a word, or a table that is read
 * whole. The settings hold for every position; `formulaFor` gives the formula they ask for.
 */
export function elementwiseWith<S extends readonly Argument[]>(
  numbers: readonly NumberArgument[],
  settings: readonly [...S],
  formulaFor: (...settings: SettingsRead<S>) => Formula,
): (...raw: unknown[]) => Answer[][] {
  return (...raw) => {
    const cells = raw.slice(0, numbers.length);
    const run = aggregate(settings, (...read) =>
      elementwise(formulaFor(...(read as SettingsRead<S>)), ...numbers)(...cells),
    );
    return run(...raw.slice(numbers.length));
  };
}

/** What the settings are read as, in the words of `aggregate`. */
type SettingsRead<S extends readonly Argument[]> = Parameters<Parameters<typeof aggregate<S>>[1]>;
