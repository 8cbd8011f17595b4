import { isSum } from "./is-sum";

/** A row as heavy as this would change every class, were it a total. */
const leastShare = 1 / 3;

/** Of fewer others than this a number is often the sum by chance. */
const leastOthers = 3;

/**
 * The lines that are the sum of all others, or of those directly above or below them, and hold much
 * of the value: totals perhaps, whatever they are called.
 */
export function loneSums(numbers: Float64Array): number[] {
  const sum = numbers.reduce((all, number) => all + number, 0);
  const heavy: number[] = [];
  numbers.forEach((number, line) => {
    if (number > 0 && number >= leastShare * sum * (1 - 1e-9)) heavy.push(line);
  });
  return heavy.filter(
    (line) =>
      isSumOfOthers(numbers, line, sum) ||
      isSumOfNext(numbers, line, 1) ||
      isSumOfNext(numbers, line, -1),
  );
}

function isSumOfOthers(numbers: Float64Array, line: number, sum: number): boolean {
  return numbers.length > leastOthers && isSum(numbers[line], sum - numbers[line]);
}

function isSumOfNext(numbers: Float64Array, line: number, step: 1 | -1): boolean {
  let sum = 0;
  let count = 0;
  for (let next = line + step; next >= 0 && next < numbers.length; next += step) {
    sum += numbers[next];
    count++;
    if (count >= leastOthers && isSum(numbers[line], sum)) return true;
  }
  return false;
}
