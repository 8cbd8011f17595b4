import type { CostFormula } from "../../engine/valuation/cost-formula";
import { stockLedger } from "../../engine/valuation/stock-ledger";
import { functionTexts as texts } from "../../locales/en/functions";
import { faultFrom, finite, type Answer } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import type { NumberArgument } from "../arguments/argument";
import { readCell } from "../cells/cell";
import type { Grid } from "../cells/grid";
import { numberOf } from "../arguments/number-argument";
import { oneLine } from "./one-line";
import { refuseMistyped } from "./paired-rows";
import { refuseTextNumber } from "../cells/text-number";

interface Line {
  each: NumberArgument;
  cells: readonly unknown[];
}

interface Movement {
  /** Place in the range, from 0. */
  place: number;
  quantity: number;
  unitCost: number;
}

/**
 * The ledger of a column or a row of movements, with three results for each. Rows without a quantity
 * stay empty; what is wrong in a row stands there and in all later rows, for they rest on it.
 */
export function ledgerOf(
  quantities: { each: NumberArgument; grid: Grid },
  unitCosts: { each: NumberArgument; grid: Grid },
  method: CostFormula,
): Answer[][] {
  const lines = [quantities, unitCosts].map(({ each, grid }): Line => ({
    each,
    cells: oneLine(each.name, grid),
  }));
  const places = Math.max(lines[0].cells.length, lines[1].cells.length);
  const movements: Movement[] = [];
  let stop: { place: number; error: Answer } = { place: places, error: "" };
  for (let place = 0; place < stop.place; place++) {
    try {
      const movement = movementAt(lines[0], lines[1], place);
      if (movement) movements.push(movement);
    } catch (thrown) {
      stop = { place, error: faultFrom(thrown) };
    }
  }
  const rows = stockLedger(
    movements.map(({ quantity }) => quantity),
    movements.map(({ unitCost }) => unitCost),
    method,
  );
  if (rows.length < movements.length) {
    stop = { place: movements[rows.length].place, error: new CellError("#NUM!", "") };
  }
  const answers: Answer[][] = [];
  for (let place = 0; place < places; place++) {
    const isStopped =
      place >= stop.place && lines.some(({ cells }) => readCell(cells[place]).kind !== "blank");
    answers.push(isStopped ? [stop.error, stop.error, stop.error] : ["", "", ""]);
  }
  rows.forEach(({ quantity, value, costOfIssue }, k) => {
    answers[movements[k].place] = [finite(quantity), finite(value), finite(costOfIssue)];
  });
  const isRow = quantities.grid.columns > 1;
  return isRow ? [0, 1, 2].map((kind) => answers.map((line) => line[kind])) : answers;
}

/** The movement of one row; null for a row without a quantity, such as a heading or a gap. */
function movementAt(quantities: Line, unitCosts: Line, place: number): Movement | null {
  const quantity = readCell(quantities.cells[place]);
  const unitCost = readCell(unitCosts.cells[place]);
  if (quantity.kind === "error") throw quantity.error;
  if (unitCost.kind === "error") throw unitCost.error;
  if (quantity.kind !== "number") {
    if (unitCost.kind === "number" && place >= quantities.cells.length) {
      throw new CellError("#N/A", texts.noPartner(quantities.each.name));
    }
    refuseTextNumber(quantities.each.name, quantity);
    refuseTextNumber(unitCosts.each.name, unitCost);
    if (unitCost.kind !== "text") refuseMistyped(quantities.each, quantity);
    return null;
  }
  const units = numberOf(quantities.each, quantity) as number;
  if (units <= 0) return { place, quantity: units, unitCost: 0 };
  if (place >= unitCosts.cells.length) {
    throw new CellError("#N/A", texts.noPartner(unitCosts.each.name));
  }
  return { place, quantity: units, unitCost: numberOf(unitCosts.each, unitCost) as number };
}
