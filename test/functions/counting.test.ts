import { call, column, message, row, shown } from "./excel";

const items = column("P1", "P2", "P3", "P4", "P5");
const classes = column("A", "B", "a", "C", "B");
const classCounts = [
  ["Class", "Counts a year"],
  ["A", 12],
  ["", ""],
  ["B", 4],
  ["C", 0.5],
];
/** Friday, 3 January 2025. */
const friday = 45_660;

const daysIn = (result: unknown[][]) => shown(result).map(([day]) => day);

describe("COUNTPLAN over cells", () => {
  test("four weeks are listed: the day, the item, its class as the table writes it", () => {
    const plan = shown(call("COUNTPLAN", items, classes, classCounts, null, 24));
    // 2 · 12 counts in 24 days are one a day, 2 · 4 every third, and half a one is on the first.
    expect(plan.filter(([, , one]) => one === "A").map(([day]) => day)).toEqual(
      Array.from({ length: 20 }, (_, day) => day + 1),
    );
    expect(plan.filter(([, , one]) => one === "B").map(([day]) => day)).toEqual([
      1, 4, 7, 10, 13, 16, 19,
    ]);
    expect(plan.filter(([, , one]) => one === "C")).toEqual([[1, "P4", "C"]]);
    expect(plan.slice(0, 3).map(([, , one]) => one)).toEqual(["A", "B", "C"]);
  });

  test("with a start the days are dates, and Saturdays, Sundays and holidays are left out", () => {
    const daily = row("A", 250);
    const dates = (start: number, holidays?: unknown) =>
      daysIn(call("COUNTPLAN", "P1", "A", daily, start, 250, 3, null, holidays));
    expect(dates(friday)).toEqual([friday, friday + 3, friday + 4]);
    expect(dates(friday + 1.75)).toEqual([friday + 3, friday + 4, friday + 5]);
    expect(dates(friday, column("Epiphany", friday + 3, "", friday + 1))).toEqual([
      friday,
      friday + 4,
      friday + 5,
    ]);
  });

  test("the longest uncounted comes first, and an item never counted before it", () => {
    const order = (lastCounted: unknown) =>
      shown(call("COUNTPLAN", items, "A", row("A", 4), null, 20, 5, lastCounted)).map(
        ([, item]) => item,
      );
    expect(order(column(45_655, 45_650, "never", 45_640, 45_645))).toEqual([
      ...["P3", "P4", "P5", "P2", "P1"],
    ]);
    expect(order(column(45_655, 45_650, 0, 45_640, 45_645))[0]).toBe("P3");
    expect(order(column(45_655, 45_650, "", 45_640, 45_645))[0]).toBe("P3");
  });

  test("items last counted on one day are drawn by the seed, one date for all or none", () => {
    const drawn = (seed: unknown, last?: unknown) =>
      call("COUNTPLAN", items, "A", row("A", 4), null, 20, 20, last, null, seed);
    expect(drawn(1)).toEqual(drawn(null));
    expect(drawn(1, 45_650)).toEqual(drawn(1));
    expect(drawn(2)).not.toEqual(drawn(1));
  });

  test("131 items counted 52 times in 225 days are 30 or 31 a day, each counted 52 times", () => {
    const list = Array.from({ length: 131 }, (_, k) => [`Item ${k}`]);
    const plan = shown(call("COUNTPLAN", list, "A", row("A", 52), null, 225, 225));
    expect(plan).toHaveLength(131 * 52);
    const loads = new Array<number>(225).fill(0);
    const times = new Map<unknown, number>();
    for (const [day, item] of plan) {
      loads[(day as number) - 1]++;
      times.set(item, (times.get(item) ?? 0) + 1);
    }
    expect(new Set(loads)).toEqual(new Set([30, 31]));
    expect(new Set(times.values())).toEqual(new Set([52]));
    expect(times.size).toBe(131);
  });

  test("an interval in days is counts a year of days over days", () => {
    const days = daysIn(call("COUNTPLAN", "P1", "A", row("A", 365 / 30), null, 365, 365));
    expect(days).toEqual([1, 31, 61, 91, 121, 151, 181, 211, 241, 271, 301, 331, 361]);
  });

  test("items and classes may be numbers, and digits are the class of their number", () => {
    const plan = call("COUNTPLAN", row(4711, 4712), row(1, "2"), [
      ["1", 1],
      [2, 1],
    ]);
    expect(shown(plan)).toEqual([
      [1, 4711, "1"],
      [1, 4712, 2],
    ]);
  });

  test("rows that are empty, or 0 on the desktop, are passed over", () => {
    const gaps = call(
      "COUNTPLAN",
      column("P1", "", 0, null, "P2"),
      column("A", null, 0, "", "A"),
      row("A", 2),
      null,
      10,
      10,
      column(45_650, "", 0, null, 45_640),
    );
    expect(shown(gaps).map(([, item]) => item)).toEqual(["P2", "P1", "P2", "P1"]);
    expect(shown(call("COUNTPLAN", column("P1", ""), "A", row("A", 1)))).toEqual([[1, "P1", "A"]]);
  });

  test("a plan has a row for each count and none for a day without", () => {
    expect(daysIn(call("COUNTPLAN", "P1", "A", row("A", 2), null, 260, 260))).toEqual([1, 131]);
  });
});

describe("COUNTPLAN says what is wrong", () => {
  const one = (...given: unknown[]) => call("COUNTPLAN", ...given);
  const table = row("A", 4);

  test.each([
    [
      "a class that the table lacks",
      [column("P1", "P2"), column("A", "D"), table],
      "#N/A",
      'classCounts has no class "D", which stands at place 2 of classes. Give it a line, with 0 if it is not counted.',
    ],
    [
      "an item without a class",
      [column("P1", "P2"), column("A", ""), table],
      "#VALUE!",
      "classes has an empty cell at place 2, where items has an entry.",
    ],
    [
      "a class without an item",
      [column("", "P2"), column("A", "A"), table],
      "#VALUE!",
      "items has an empty cell at place 1, where classes has an entry.",
    ],
    [
      "a date without an item",
      [column("P1", ""), "A", table, null, null, null, column(45_650, 45_651)],
      "#VALUE!",
      "items has an empty cell at place 2, where lastCounted has an entry.",
    ],
    [
      "more items than classes",
      [column("P1", "P2", "P3"), column("A", "A"), table],
      "#N/A",
      "The ranges differ in size: classes has no cell for this one.",
    ],
    [
      "more classes than items",
      [column("P1", "P2"), column("A", "A", "A"), table],
      "#N/A",
      "The ranges differ in size: items has no cell for this one.",
    ],
    [
      "more items than dates",
      [column("P1", "P2", "P3"), "A", table, null, null, null, column(45_650, 45_651)],
      "#N/A",
      "The ranges differ in size: lastCounted has no cell for this one.",
    ],
    [
      "no item",
      [column("", ""), "A", table],
      "#VALUE!",
      "items is empty; it must hold at least one item.",
    ],
    [
      "a block of items",
      [
        [
          ["P1", "P2"],
          ["P3", "P4"],
        ],
        "A",
        table,
      ],
      "#VALUE!",
      "items must be one column or one row; it was a range of 2 × 2 cells.",
    ],
    [
      "a truth for an item",
      [true, "A", table],
      "#VALUE!",
      "items must be an item's name or number; it was TRUE.",
    ],
    [
      "a truth for a class",
      ["P1", false, table],
      "#VALUE!",
      "classes must be a class's name or number; it was FALSE.",
    ],
    [
      "a table of one column",
      ["P1", "A", column("A", 4)],
      "#VALUE!",
      "classCounts must be a range of 2 columns; it was a range of 2 × 1 cells.",
    ],
    [
      "an empty table",
      ["P1", "A", row("", "")],
      "#VALUE!",
      "classCounts is empty; it must have at least one line of numbers.",
    ],
    [
      "counts below 0",
      ["P1", "A", row("A", -4)],
      "#VALUE!",
      "classCounts (counts a year) must be 0 or more; it was -4.",
    ],
    [
      "no counts",
      ["P1", "A", row("A", "")],
      "#VALUE!",
      "classCounts (counts a year) is empty; it must be a number.",
    ],
    [
      "counts without a class",
      [
        "P1",
        "A",
        [
          ["A", 4],
          ["", 2],
        ],
      ],
      "#VALUE!",
      "classCounts has no class in line 2.",
    ],
    [
      "a class with two lines",
      [
        "P1",
        "A",
        [
          ["A", 4],
          ["a ", 4],
        ],
      ],
      "#VALUE!",
      'classCounts has the class "a " again in line 2. Give each class one line.',
    ],
    [
      "nothing to count",
      ["P1", "A", row("A", 0)],
      "#N/A",
      "No item is of a class that is counted: all counts a year are 0.",
    ],
    [
      "a start that is text",
      ["P1", "A", table, "2025-01-03"],
      "#VALUE!",
      'start must be a number; it was the text "2025-01-03".',
    ],
    [
      "a last count that is text",
      ["P1", "A", table, null, null, null, "3 Feb 2025"],
      "#VALUE!",
      'lastCounted must be a number; it was the text "3 Feb 2025".',
    ],
    [
      "a holiday that is text",
      ["P1", "A", table, friday, null, null, null, column("6.1.2025")],
      "#VALUE!",
      'holidays must be a number; it was the text "6.1.2025".',
    ],
    [
      "a date before all dates",
      ["P1", "A", table, null, null, null, -5],
      "#VALUE!",
      "lastCounted must be 1 or more; it was -5.",
    ],
  ] as [string, unknown[], string, string][])("%s", (_, given, code, said) => {
    const result = one(...given);
    expect(shown(result)).toEqual([[code]]);
    expect(message(result)).toBe(said);
  });

  test("a plan that a sheet cannot hold is refused at once", () => {
    const many = Array.from({ length: 5_000 }, (_, k) => [k + 1]);
    const start = performance.now();
    const result = one(many, "A", row("A", 250), null, 250, 250);
    expect(performance.now() - start).toBeLessThan(500);
    expect(message(result)).toBe(
      "The plan of 250 days would have 1250000 counts, and a sheet has 1048576 rows. Give fewer days.",
    );
  });

  test("a plan beyond the last date of Excel is #NUM!", () => {
    expect(shown(one("P1", "A", row("A", 260), 2_958_460))).toEqual([["#NUM!"]]);
  });

  test("an error in a cell is the result", () => {
    expect(shown(one(column("P1", "#DIV/0!"), "A", table))).toEqual([["#DIV/0!"]]);
    expect(shown(one("P1", "#N/A", table))).toEqual([["#N/A"]]);
    expect(shown(one("P1", "A", row("A", "#NUM!")))).toEqual([["#NUM!"]]);
    expect(shown(one("P1", "A", table, friday, null, null, "#NULL!"))).toEqual([["#NULL!"]]);
  });
});

test("a month of 100,000 items takes a fraction of a second", () => {
  const list = Array.from({ length: 100_000 }, (_, k) => [`Item ${k}`]);
  const dates = list.map((_, k) => [45_000 + ((k * 7_919) % 400)]);
  const start = performance.now();
  const plan = call("COUNTPLAN", list, "C", row("C", 2), friday, 250, 20, dates);
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(plan).toHaveLength(16_000);
});
