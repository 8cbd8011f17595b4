import type { Formats } from "../../pane/formats";
import { shownNumber } from "../../pane/shown-number";
import { niceTicks } from "../scale/ticks";
import type { FigureAxis } from "./figure";

/** Round numbers around all that is drawn. */
export function roundAxis(
  formats: Formats,
  title: string,
  numbers: number[],
  wanted = 5,
): FigureAxis {
  const known = numbers.filter((number) => Number.isFinite(number));
  const ticks = niceTicks(Math.min(...known, Infinity), Math.max(...known, -Infinity), wanted);
  return {
    title,
    ticks,
    range: [ticks[0], ticks[ticks.length - 1]],
    show: (value) => shownNumber(formats, value),
  };
}

/** From the first number to the last, with round numbers between. */
export function exactAxis(
  formats: Formats,
  title: string,
  [least, most]: [number, number],
  wanted = 5,
): FigureAxis {
  const { ticks, show } = roundAxis(formats, title, [least, most], wanted);
  const inside = ticks.filter((tick) => tick >= least && tick <= most);
  return { title, ticks: inside, range: [least, most], show };
}

/** Periods 1 to n, each as wide as the others. */
export function periodAxis(formats: Formats, title: string, periods: number): FigureAxis {
  const ticks = niceTicks(0, periods, 6).filter((at) => at >= 1 && at <= periods && at % 1 === 0);
  return {
    title,
    ticks: [...new Set([1, ...ticks, periods])].filter((at) => at >= 1),
    range: [0.5, periods + 0.5],
    show: (value) => formats.whole(value),
  };
}

/** So many numbers at equal steps. */
export function steps(least: number, most: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) => least + ((most - least) * k) / (count - 1));
}

/** Rising numbers, with a few that have to be among them. */
export function among(numbers: readonly number[], ...marks: number[]): number[] {
  return [...new Set([...numbers, ...marks])].sort((one, other) => one - other);
}

/** As it is told in a sentence. */
export function told(formats: Formats, value: number): string {
  return Math.abs(value) >= 100
    ? formats.whole(value)
    : shownNumber(formats, Number(value.toPrecision(3)));
}
