import fc from "fast-check";
import { call, column, message, shown } from "./excel";

/** 1 January 2025. */
const newYear = 45_658;
const history = (...given: unknown[]) => call("DEMANDHISTORY", ...given);

describe("DEMANDHISTORY", () => {
  // ExcelJet, "Sum by month": SUMIFS from the first of a month to the day before the first of the next.
  test("is what SUMIFS between the firsts of two months gives", () => {
    const dates = [45_658, 45_688, 45_689, 45_716, 45_717, 45_747];
    const result = history("A", column(...dates), column(1, 2, 4, 8, 16, 32), "A", newYear, 3);
    expect(shown(result)).toEqual([[3, 12, 48]]);
  });

  test("months go from any day, and from a 31st through shorter months", () => {
    const dates = column(45_671, 45_672, 45_702, 45_703);
    expect(shown(history("A", dates, column(1, 2, 4, 8), "A", 45_672, 2))).toEqual([[6, 8]]);
    // 31 January, 28 February, 31 March.
    const ends = column(45_688, 45_715, 45_716, 45_746, 45_747);
    expect(shown(history("A", ends, column(1, 2, 4, 8, 16), "A", 45_688, 3))).toEqual([
      [3, 12, 16],
    ]);
  });

  test("days, weeks, quarters and years", () => {
    const dates = column(45_658, 45_659.99, 45_665, 45_748, 46_023);
    const of = (period: string, periods: number) =>
      shown(history("A", dates, column(1, 2, 4, 8, 16), "A", newYear, periods, period))[0];
    expect(of("day", 3)).toEqual([1, 2, 0]);
    expect(of("week", 2)).toEqual([3, 4]);
    expect(of("quarter", 2)).toEqual([7, 8]);
    expect(of("year", 2)).toEqual([15, 16]);
    expect(of("MONTH", 2)).toEqual([7, 0]);
  });

  test("returns are netted, and what nets to nothing is 0", () => {
    const result = history(
      "A",
      column(45_658, 45_659, 45_660),
      column(0.1, 0.2, -0.3),
      "A",
      newYear,
      1,
    );
    expect(result).toEqual([[0]]);
  });

  test("an item is empty before its first line, 0 after it, and 0 throughout if it was there before", () => {
    const lines = [column("New", "Old", "Late"), column(45_700, 45_600, 45_900), column(3, 9, 1)];
    const result = history(...lines, column("New", "Old", "Late", "Unknown"), newYear, 3);
    expect(shown(result)).toEqual([
      ["", 3, 0],
      [0, 0, 0],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  test("names are the same in capitals or not, with blanks or not, as a number or its digits", () => {
    const names = column("bolt", "BOLT ", "Bolt", 4711, "4711", "B*", "Ho\u0308he");
    const result = history(
      names,
      column(...names.map(() => newYear)),
      column(1, 2, 4, 8, 16, 32, 64),
      column("Bolt", "4711", "b*", "H\u00f6he"),
      newYear,
      1,
    );
    expect(shown(result)).toEqual([[7], [24], [32], [64]]);
  });

  test("an item that is asked for twice has two rows; an empty cell has an empty one", () => {
    const result = history("A", newYear, 5, column("A", "", "A", 0), newYear, 2);
    expect(shown(result)).toEqual([
      [5, 0],
      ["", ""],
      [5, 0],
      ["", ""],
    ]);
  });

  test("a line of headings, empty lines and lines without a quantity are skipped", () => {
    const result = history(
      column("Item", "A", "", "A", "A", "A"),
      column("Date", newYear, "", 0, "", "soon"),
      column("Units", 5, "", 0, "", ""),
      "A",
      newYear,
      1,
    );
    expect(shown(result)).toEqual([[5]]);
  });

  test("a date that is text stands in the item's row and names the row of the line", () => {
    const result = history(
      column("A", "B", "C"),
      column(newYear, "2025-01-03", "soon"),
      column(1, 2, 3),
      column("A", "B"),
      newYear,
      2,
    );
    expect(shown(result)).toEqual([
      [1, 0],
      ["#VALUE!", "#VALUE!"],
    ]);
    expect(message(result.slice(1))).toBe(
      'dates must be dates; there was the text "2025-01-03". Turn it into a date, for instance with DATEVALUE. See row 2 of the range.',
    );
  });

  test.each([
    [
      "a date that is missing",
      ["A", "", 2],
      "dates must be dates; a quantity has none. See row 2 of the range.",
    ],
    [
      "a date of 0",
      ["A", 0, 2],
      "dates must be dates; a quantity has none. See row 2 of the range.",
    ],
    [
      "a quantity that is text",
      ["A", newYear, "10"],
      'quantities must be a number; it was the text "10". Turn it into a number, for instance with VALUE. See row 2 of the range.',
    ],
    [
      "a quantity without an item",
      ["", newYear, 2],
      "items must be an item's name or number; a line has none. See row 2 of the range.",
    ],
    [
      "a truth for an item",
      [true, newYear, 2],
      "items must be an item's name or number; it was TRUE.",
    ],
  ])("%s is refused", (_, [item, date, quantity], said) => {
    const result = history(
      column("A", item),
      column(newYear, date),
      column(1, quantity),
      "A",
      newYear,
      1,
    );
    expect(shown(result)).toEqual([["#VALUE!"]]);
    expect(message(result)).toBe(said);
  });

  test("columns of different length are named", () => {
    const lines = (items: number, dates: number, quantities: number) =>
      history(
        column(...Array(items).fill("A")),
        column(...Array(dates).fill(newYear)),
        column(...Array(quantities).fill(1)),
        "A",
        newYear,
        1,
      );
    for (const [sizes, name] of [
      [[2, 3, 3], "items"],
      [[3, 2, 3], "dates"],
      [[3, 3, 2], "quantities"],
    ] as [[number, number, number], string][]) {
      const result = lines(...sizes);
      expect(shown(result)).toEqual([["#N/A"]]);
      expect(message(result)).toContain(`${name} has no cell for this one`);
    }
  });

  test("errors: of a line in its item's row, of a line's item everywhere, of the list in its row", () => {
    const result = history(
      column("A", "B"),
      column(newYear, "#DIV/0!"),
      column(1, 2),
      column("A", "B", "#N/A"),
      newYear,
      1,
    );
    expect(shown(result)).toEqual([[1], ["#DIV/0!"], ["#N/A"]]);
    expect(
      shown(history(column("A", "#NUM!"), column(1, 2), column(1, 2), "A", newYear, 1)),
    ).toEqual([["#NUM!"]]);
  });

  test("no lines at all, and more cells than a formula gives, are refused", () => {
    expect(message(history(column("", ""), column("", ""), column("", ""), "A", newYear, 1))).toBe(
      "items is empty; it must hold at least one item.",
    );
    const many = Array.from({ length: 600 }, (_, k) => [k + 1]);
    expect(message(history("A", newYear, 1, many, newYear, 10_000))).toContain("at most 5000000");
  });
});

test("the periods add up to the lines from the first day to the last", () => {
  const line = fc.record({
    item: fc.constantFrom("A", "b", "B", "C"),
    date: fc.integer({ min: newYear - 40, max: newYear + 400 }),
    quantity: fc.integer({ min: -500, max: 2000 }),
  });
  const setting = fc.record({
    lines: fc.array(line, { minLength: 1, maxLength: 40 }),
    periods: fc.integer({ min: 1, max: 14 }),
    period: fc.constantFrom("day", "week", "month", "quarter", "year"),
  });
  fc.assert(
    fc.property(setting, ({ lines, periods, period }) => {
      const parts = [
        column(...lines.map(({ item }) => item)),
        column(...lines.map(({ date }) => date)),
        column(...lines.map(({ quantity }) => quantity / 4)),
      ];
      const of = (first: number, count: number) =>
        history(...parts, column("A", "B"), first, count, period) as (number | "")[][];
      const sums = of(newYear, periods).map((cells) =>
        cells.reduce((sum: number, units) => sum + (units === "" ? 0 : units), 0),
      );
      const last =
        { day: periods, week: 7 * periods }[period as "day"] ?? monthsOf(period, periods);
      for (const [k, name] of ["a", "b"].entries()) {
        const wanted = lines
          .filter(
            ({ item, date }) =>
              item.toLowerCase() === name && date >= newYear && date < newYear + last,
          )
          .reduce((sum, { quantity }) => sum + quantity / 4, 0);
        expect(sums[k]).toBe(wanted);
      }
    }),
  );
});

/** Days from 1 January 2025 to the end of so many months, quarters or years. */
function monthsOf(period: string, periods: number): number {
  const months = periods * ({ month: 1, quarter: 3, year: 12 }[period] as number);
  return (Date.UTC(2025, months, 1) - Date.UTC(2025, 0, 1)) / 86_400_000;
}

test("the order of the lines does not matter, and each item's row is its own", () => {
  const line = fc.tuple(
    fc.constantFrom("A", "B", 7),
    fc.integer({ min: newYear - 5, max: newYear + 30 }),
    fc.integer({ min: -900, max: 900 }).map((tenths) => tenths / 10),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
      const of = (all: typeof lines, list: unknown) =>
        history(...[0, 1, 2].map((k) => all.map((one) => [one[k]])), ...[list, newYear, 4, "week"]);
      const list = column("A", "B", 7);
      const result = of(lines, list);
      expect(of([...lines].reverse(), list)).toEqual(result);
      for (const [k, [item]] of list.entries()) expect(of(lines, item)).toEqual([result[k]]);
    }),
  );
});

test("what it gives is a history for the other functions", () => {
  const dates = column(45_660, 45_690, 45_720, 45_750, 45_700);
  const items = column("A", "A", "A", "A", "B");
  const result = history(items, dates, column(10, 12, 9, 11, 4), column("A", "B"), newYear, 4);
  expect(shown(call("XYZ", result))).toEqual([["X"], ["Z"]]);
  expect(shown(call("DEMANDFORECAST", result, 1, "average"))[0]).toEqual([10.5]);
});
