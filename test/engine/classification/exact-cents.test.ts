import { abcClasses, abcGrades, type AbcRule } from "../../../src/engine/classification/abc";
import { pareto } from "../../../src/engine/classification/pareto";

/** A line as a fraction in whole numbers, so that nothing here is rounded. */
const lines = [
  { share: 0.8, of: [4n, 5n] },
  { share: 0.95, of: [19n, 20n] },
  { share: 0.333, of: [333n, 1000n] },
] as const;
const rules: AbcRule[] = ["crossing", "within", "count"];

/** Marsaglia's xorshift, from 0 to 1: the same list whenever the test runs. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** What is A when a line is alone: worked out in whole numbers of any size. */
function exactlyA(amounts: number[]) {
  const order = Array.from(amounts.keys()).sort((i, j) => amounts[j] - amounts[i]);
  const total = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
  return (rule: AbcRule, [part, whole]: readonly [bigint, bigint]) => {
    const isA = new Uint8Array(amounts.length);
    // The line and a half: rounded to the nearest item.
    const covered = Number((2n * part * BigInt(amounts.length) + whole) / (2n * whole));
    let before = 0n;
    for (let start = 0; start < order.length;) {
      const amount = amounts[order[start]];
      let end = start;
      while (end < order.length && amounts[order[end]] === amount) end++;
      const after = before + BigInt(amount) * BigInt(end - start);
      const isGroupA = {
        count: start < covered,
        crossing: before * whole < part * total,
        within: after * whole <= part * total,
      }[rule];
      if (!isGroupA) break;
      for (let place = start; place < end; place++) isA[order[place]] = 1;
      before = after;
      start = end;
    }
    return isA;
  };
}

function differences(values: Float64Array, amounts: number[]) {
  const exactly = exactlyA(amounts);
  return lines.flatMap(({ share, of }) =>
    rules.map((rule) => {
      const expected = exactly(rule, of);
      const grades = abcGrades(values, { aShare: share, bShare: 1, rule });
      let count = 0;
      for (let i = 0; i < grades.length; i++) {
        if ((grades[i] === 0) !== (expected[i] === 1)) count++;
      }
      return count;
    }),
  );
}

/** The grades there are from one item to another. */
function gradesBetween(grades: Uint8Array, from: number, to: number) {
  return [...new Set(grades.subarray(from, to).sort())];
}

const none = new Array(lines.length * rules.length).fill(0);

describe("no class differs from that of exact cents", () => {
  test.each([1, 20, 300])("of 150,000 amounts; seed %s", (seed) => {
    const random = randomFrom(seed);
    const amounts = Array.from({ length: 150000 }, () => Math.ceil(1000 / (random() + 1e-5)));
    const values = Float64Array.from(amounts, (cents) => cents / 100);
    expect(differences(values, amounts)).toEqual(none);
  });

  test.each([4, 50])("of 150,000 quantities times prices; seed %s", (seed) => {
    const random = randomFrom(seed);
    const quantities = Array.from({ length: 150000 }, () => Math.ceil(random() * 40));
    const prices = quantities.map(() => Math.ceil(random() * 300));
    const amounts = quantities.map((quantity, i) => quantity * prices[i]);
    const values = Float64Array.from(quantities, (quantity, i) => quantity * (prices[i] / 100));
    expect(differences(values, amounts)).toEqual(none);
  });

  test("of ranks and shares either", () => {
    const random = randomFrom(6);
    const amounts = Array.from({ length: 20000 }, () => Math.ceil(random() * 3000));
    const values = Float64Array.from(amounts, (amount) => amount * 0.1 * 3);
    const exact = pareto(amounts);
    expect(pareto(values).rank).toEqual(exact.rank);
    expect(pareto(values).order).toEqual(exact.order);
  });
});

describe("a long list exactly on a line is classed as on paper", () => {
  // 0.4 in one half of the rows and 0.1 in the other are 80 and 20 % of the total.
  test.each([300000, 1048576, 10000000])("%s rows, half of them 0.4 and half 0.1", (length) => {
    const values = new Float64Array(length).fill(0.4, 0, length / 2).fill(0.1, length / 2);
    for (const rule of ["within", "crossing"] as const) {
      const grades = abcGrades(values, { aShare: 0.8, bShare: 0.95, rule });
      expect(gradesBetween(grades, 0, length / 2)).toEqual([0]);
      // Within, the second half ends at 100 %; crossing, it begins at 80 %, before the line of B.
      expect(gradesBetween(grades, length / 2, length)).toEqual([rule === "within" ? 2 : 1]);
    }
  });

  test("ten million of 0.7, 0.2 and 0.1, their lines at 70 and 90 %", () => {
    const third = 3333333;
    const values = new Float64Array(3 * third);
    values.fill(0.1, 0, third);
    values.fill(0.7, third, 2 * third);
    values.fill(0.2, 2 * third);
    const grades = abcGrades(values, { aShare: 0.7, bShare: 0.9, rule: "within" });
    const thirds = [0, 1, 2].map((k) => gradesBetween(grades, k * third, (k + 1) * third));
    expect(thirds).toEqual([[2], [0], [1]]);
  });

  test("a cent beyond the line is beyond it", () => {
    // 80 million of a total that is a cent below 100 million are more than 80 % of it.
    const values = new Float64Array(1000001).fill(80, 0, 1000000);
    values[1000000] = 19999999.99;
    const grades = abcGrades(values, { aShare: 0.8, bShare: 1, rule: "within" });
    expect([grades[0], grades[1000000]]).toEqual([1, 0]);
  });
});

test("letters and grades are the same classes", () => {
  expect(abcClasses([50, 30, 15, 4, 1])).toEqual(["A", "A", "B", "C", "C"]);
  expect([...abcGrades([50, 30, 15, 4, 1])]).toEqual([0, 0, 1, 2, 2]);
});
