/**
 * Decimal fractions have no exact binary form: 0.3 − 0.1 − 0.2 leaves −2.8e-17, and on paper
 * nothing. What is left of quantities that agree in their first fourteen digits is rounding; all
 * that is more is meant, for Excel shows fifteen.
 */
const tolerance = 1e-14;

const { abs } = Math;

/** How much of a sum or a difference may be rounding, of a quantity that went into it. */
export function roundingOf(quantity: number): number {
  return abs(quantity) * tolerance;
}

/** One quantity less another, as on paper: 0 where only rounding parts them, and never −0. */
export function difference(a: number, b: number): number {
  const rest = a - b;
  return abs(rest) < roundingOf(a) + roundingOf(b) ? 0 : plain(rest);
}

/** The sum of two numbers of either sign, as on paper. */
export function sum(a: number, b: number): number {
  return difference(a, -b);
}

/** The number itself, and 0 for −0. */
export function plain(number: number): number {
  return number + 0;
}

/** Whether one number is less than another by more than rounding. */
export function isLess(a: number, b: number): boolean {
  return difference(a, b) < 0;
}

/** What the nearest binary number misses of a decimal fraction, and a sum of such of another. */
const conversion = 2 ** -52;

/**
 * The shortest decimal fraction that a result may be but for the conversion of what it came from: of
 * a little that is left of much, what was meant. Where there is no short one, the number itself.
 *
 * @param rounding as a tally has it
 */
export function asMeant(number: number, rounding: number): number {
  const allowed = rounding * (conversion / tolerance);
  if (!(abs(number) >= 1e-8 && abs(number) < 1e13)) return asMeantInDigits(number, allowed);
  // A whole number divided by a power of ten is the nearest to its decimal fraction, and soon found.
  for (const power of powersOfTen) {
    const scaled = number * power;
    if (abs(scaled) >= 1e13) break;
    const decimal = Math.round(scaled) / power;
    if (abs(decimal - number) <= allowed) return decimal;
  }
  return number;
}

/** Those that are exact in binary. */
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

function asMeantInDigits(number: number, allowed: number): number {
  for (let digits = 1; digits <= 13; digits++) {
    const decimal = Number(number.toPrecision(digits));
    if (abs(decimal - number) <= allowed) return decimal;
  }
  return number;
}

/** How many whole lots a quantity holds; where only rounding is missing to the last, it is whole. */
export function wholeLotsIn(quantity: number, lot: number, rounding: number): number {
  return lotsNearest(quantity, lot, rounding) ?? Math.floor(quantity / lot);
}

/** How many whole lots it takes for a quantity; none more where only rounding is over. */
export function wholeLotsFor(quantity: number, lot: number, rounding: number): number {
  return lotsNearest(quantity, lot, rounding) ?? Math.ceil(quantity / lot);
}

function lotsNearest(quantity: number, lot: number, rounding: number): number | undefined {
  const nearest = Math.round(quantity / lot);
  return abs(quantity - nearest * lot) <= rounding ? nearest : undefined;
}
