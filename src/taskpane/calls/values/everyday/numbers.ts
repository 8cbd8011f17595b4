import { distribution, density, quantile } from "../../../../engine/normal";
import type { Value } from "../grid";
import { round } from "../round";
import type { Everyday, EverydayFunctions } from "./everyday";

const numbers = (least: number, most: number, of: (...numbers: number[]) => Value): Everyday => ({
  takes: "numbers",
  least,
  most,
  of,
});

const domain = "#NUM!";

/** Digits that Excel tells numbers by: 2.9999999999999996 is 3. */
const onPaper = (number: number) => Number(number.toPrecision(15));

function away(number: number, digits: number): number {
  const scale = 10 ** Math.trunc(digits);
  return (Math.sign(number) * Math.ceil(onPaper(Math.abs(number) * scale))) / scale;
}

function toward(number: number, digits: number): number {
  const scale = 10 ** Math.trunc(digits);
  return (Math.sign(number) * Math.floor(onPaper(Math.abs(number) * scale))) / scale;
}

/** The multiple above or below; signs that differ have none where the number is positive. */
function multiple(toWhole: (number: number) => number) {
  return (number: number, step: number): Value => {
    if (step === 0) return 0;
    if (number > 0 && step < 0) return domain;
    return onPaper(toWhole(onPaper(number / step)) * step);
  };
}

/** What takes numbers one by one. */
export const numberFunctions: EverydayFunctions = {
  ABS: numbers(1, 1, Math.abs),
  SIGN: numbers(1, 1, Math.sign),
  SQRT: numbers(1, 1, (number) => (number < 0 ? domain : Math.sqrt(number))),
  EXP: numbers(1, 1, Math.exp),
  LN: numbers(1, 1, (number) => (number <= 0 ? domain : Math.log(number))),
  LOG10: numbers(1, 1, (number) => (number <= 0 ? domain : Math.log10(number))),
  LOG: numbers(1, 2, (number, base = 10) => {
    if (number <= 0 || base <= 0) return domain;
    return base === 1 ? "#DIV/0!" : Math.log(number) / Math.log(base);
  }),
  POWER: numbers(2, 2, (base, power) => base ** power),
  PI: numbers(0, 0, () => Math.PI),
  INT: numbers(1, 1, (number) => Math.floor(onPaper(number))),
  TRUNC: numbers(1, 2, (number, digits = 0) => toward(number, digits)),
  ROUND: numbers(2, 2, round),
  ROUNDUP: numbers(2, 2, away),
  ROUNDDOWN: numbers(2, 2, toward),
  MROUND: numbers(2, 2, (number, step) => {
    if (step === 0 || number === 0) return 0;
    return number * step < 0 ? domain : onPaper(round(number / step, 0) * step);
  }),
  CEILING: numbers(2, 2, multiple(Math.ceil)),
  FLOOR: numbers(2, 2, (number, step) =>
    step === 0 && number !== 0 ? "#DIV/0!" : multiple(Math.floor)(number, step),
  ),
  MOD: numbers(2, 2, (number, by) =>
    by === 0 ? "#DIV/0!" : onPaper(number - by * Math.floor(onPaper(number / by))),
  ),
  QUOTIENT: numbers(2, 2, (number, by) =>
    by === 0 ? "#DIV/0!" : Math.trunc(onPaper(number / by)),
  ),
  "NORM.S.INV": numbers(1, 1, (share) => (share <= 0 || share >= 1 ? domain : quantile(share))),
  NORMSINV: numbers(1, 1, (share) => (share <= 0 || share >= 1 ? domain : quantile(share))),
  "NORM.S.DIST": numbers(2, 2, (z, isSum) => (isSum ? distribution(z) : density(z))),
  NORMSDIST: numbers(1, 1, distribution),
  "NORM.INV": numbers(3, 3, (share, mean, deviation) =>
    share <= 0 || share >= 1 || deviation <= 0 ? domain : mean + deviation * quantile(share),
  ),
};
