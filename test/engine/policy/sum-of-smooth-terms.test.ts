import { sumOfSmoothTerms } from "../../../src/engine/policy/sum-of-smooth-terms";
import { expectClose } from "../../expect-close";

function sumOf(term: (j: number) => number, first: number, last: number, block: number) {
  let sum = 0;
  let terms = 0;
  sumOfSmoothTerms(
    first,
    last,
    () => block,
    (place, weight) => {
      sum += weight * term(place);
      terms++;
    },
  );
  return { sum, terms };
}

test("powers are summed as on paper, however the blocks fall", () => {
  for (const block of [1, 48, 100, 5000]) {
    expectClose(sumOf((j) => j, 1, 10000, block).sum, 50005000, 1e-13);
    expectClose(sumOf((j) => j ** 3, 1, 10000, block).sum, 50005000 ** 2, 1e-13);
    expectClose(sumOf(() => 1, 7, 777, block).sum, 771, 1e-13);
  }
});

test("a geometric series is summed from a few of its terms", () => {
  const ratio = 0.999;
  const { sum, terms } = sumOf((j) => ratio ** j, 1, 20000, 2000);
  expectClose(sum, (ratio * (1 - ratio ** 20000)) / (1 - ratio), 1e-12);
  expect(terms).toBe(240);
});

test("short blocks are summed term by term, and nothing is summed where there is nothing", () => {
  expect(sumOf((j) => 1 / j, 1, 10, 47).terms).toBe(10);
  expect(sumOf((j) => j, 5, 4, 100)).toEqual({ sum: 0, terms: 0 });
});
