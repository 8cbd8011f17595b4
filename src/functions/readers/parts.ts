import { bufferTexts as texts } from "../../locales/en/functions-buffer";
import { optionalNotZero, zeroOrMore } from "../arguments/argument";
import { readCell } from "../cells/cell";
import { CellError } from "../cells/excel-error";
import type { Grid } from "../cells/grid";
import { numberOf } from "../arguments/number-argument";

/**
 * A row or column with one number for each part, in their order; a blank cell, or an omitted range,
 * leaves the part at its default. A 0 is refused: on the desktop a blank cell is one.
 */
export function partsOf<Parts extends { [part in keyof Parts]: number }>(
  name: string,
  defaults: Parts,
  grid: Grid,
): Parts {
  const parts = Object.keys(defaults) as (keyof Parts & string)[];
  const contents = grid.cells.flat().map(readCell);
  if (contents.length === 1 && contents[0].kind === "blank") return defaults;
  if (contents.length !== parts.length || (grid.rows > 1 && grid.columns > 1)) {
    throw new CellError("#VALUE!", texts.mustBeParts(name, parts, grid.rows, grid.columns));
  }
  const given = { ...defaults };
  parts.forEach((part, k) => {
    const argument = optionalNotZero(zeroOrMore(`${name} (${part})`), defaults[part]);
    given[part] = numberOf(argument, contents[k]) as Parts[typeof part];
  });
  return given;
}
