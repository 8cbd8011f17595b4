import { shortEnd } from "./name-code";

/** Steps of ten that the last digits tell; the others are the figures before them. */
const powers = 64;
const mostFigures = shortEnd / powers;
/** Cents are the least that is told. */
const leastPower = -2;

/**
 * Money in a short number: its first five figures or more, and by which power of ten they stand. So
 * many are told of items for whom the last time is compared with, and a workbook stays small.
 */
export function asShort(money: number): number {
  let power = leastPower;
  let figures = Math.round(money * 100);
  while (figures >= mostFigures && power - leastPower < powers - 1) {
    power++;
    figures = Math.round(money / 10 ** power);
  }
  return Math.max(0, Math.min(figures, mostFigures - 1)) * powers + (power - leastPower);
}

/** The money that a short number stands for. */
export function fromShort(short: number): number {
  const figures = Math.floor(short / powers);
  const power = (short % powers) + leastPower;
  return power < 0 ? figures / 10 ** -power : figures * 10 ** power;
}

/** Money as it is known again of what was kept; below zero as above it. */
export function asKept(money: number): number {
  return Math.sign(money) * fromShort(asShort(Math.abs(money)));
}
