import { lotTexts } from "../../locales/en/functions-lots";
import type { Plan } from "./plan";
import { CellError } from "../cells/excel-error";

/**
 * One number for each period (or item) of another range: a single number holds for all of them. A
 * range may go on after the other one's end; what is there is not used.
 *
 * @param name of the argument, and `of` that of the other range, which has `count` numbers
 */
export function perPeriod({ numbers }: Plan, name: string, of: string, count: number): number[] {
  if (numbers.length === 1) return new Array<number>(count).fill(numbers[0]);
  if (numbers.length >= count) return numbers.slice(0, count);
  throw new CellError("#N/A", lotTexts.mustBeOneOrEach(name, of, count, numbers.length));
}
