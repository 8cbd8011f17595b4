import { isTurn, type Steps } from "./steps";

/** So many are sorted in a few milliseconds. */
const run = 8192;

/** A long list sorted in steps; what compares equal keeps its order. */
export function* sortedSteps<T>(list: Iterable<T>, compare: (a: T, b: T) => number): Steps<T[]> {
  let runs: T[][] = [];
  let last: T[] = [];
  for (const each of list) {
    last.push(each);
    if (last.length < run) continue;
    runs.push(last.sort(compare));
    last = [];
    yield;
  }
  runs.push(last.sort(compare));
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let k = 0; k < runs.length; k += 2) {
      longer.push(k + 1 < runs.length ? yield* merged(runs[k], runs[k + 1], compare) : runs[k]);
    }
    runs = longer;
  }
  return runs[0];
}

function* merged<T>(first: T[], second: T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const both: T[] = [];
  let [i, k] = [0, 0];
  while (i < first.length || k < second.length) {
    const isFirst = k === second.length || (i < first.length && compare(first[i], second[k]) <= 0);
    both.push(isFirst ? first[i++] : second[k++]);
    if (isTurn(both.length)) yield;
  }
  return both;
}
