import type { DescribedFunction } from "../../src/functions/shapes/described";
import { call, column, ExcelError, functions, message, row, shown } from "./excel";
import { exampleCalls } from "./examples";

const values = column(50, 30, 15, 4, 1);
const history = [
  [90, 100, 110],
  [40, 100, 160],
];
const year = column(...Array.from({ length: 24 }, (_, month) => 20 + (month % 12)));

/** A call with every argument, and what each optional one is to say where it is 0. */
const refused: [id: string, given: unknown[], zero: string][] = [
  ["ABC", [values, 0], "aShare"],
  ["ABC", [values, 0.8, 0], "bShare"],
  ["ABC.TWOSTAGE", [values, values, 0], "aShare"],
  ["ABC.TWOSTAGE", [values, values, 0.8, 0], "bShare"],
  ["ABC.MULTI", [history, null, 0], "aShare"],
  ["ABC.MULTI", [history, null, 0.8, 0], "bShare"],
  ["ABC.MULTI", [history, 0], "weights"],
  ["XYZ", [[[90, 100, 110]], 0], "xLimit"],
  ["XYZ", [[[90, 100, 110]], 0.5, 0], "yLimit"],
  ["COVERAGE", [50, 900, 0], "daysPerYear"],
  ["DSI", [50, 900, 0], "daysPerYear"],
  ["WORKCAPITAL", [1, 2, 3, 4, 5, 6, 0], "daysPerYear"],
  ["WORKCAPITAL.BREAKEVEN", [1, 2, 3, 4, 5, 0], "daysPerYear"],
  ["CAPITALCOST", [100, 0.1, 30, 0], "daysPerYear"],
  ["COVERAGE.FORWARD", [5, row(1, 9), 0], "daysPerPeriod"],
  ["RUNOUTDATE", [45658, 5, row(1, 9), 0], "daysPerPeriod"],
  ["LASTORDERDATE", [45658, 5, row(1, 9), 3, 0], "daysPerPeriod"],
  ["SAFETYSTOCK.DISTRIBUTION", [0.95, 0, 25, 4], "averageDemand"],
  ["SAMEDAY", [column(45658.4), column(45658.6), 0], "cutoff"],
  ["MRP", [row(20, 30), 5, null, 0, 0, "fixed", 0], "lotSize"],
  ["MRP", [row(20, 30), 5, null, 0, 0, null, null, 0, 0, 0], "maximumOrder"],
  ["MRP", [row(20, 30), 5, null, 0, 0, null, null, 0, 0, 9, 0], "yieldRate"],
  ["LOTPLAN", [row(10, 20), 5, 1, null, null, 0, 0, 0, 0, 0], "maximumOrder"],
  ["LOTPLAN", [row(10, 20), 5, 1, null, null, 0, 0, 0, 0, 9, 0], "yieldRate"],
  ["NEWSVENDOR", [50, 8, 0.7, 0.18, null, "cost", 0], "quantity"],
  ["DEMANDFORECAST", [year, 0], "periods"],
  ["STOCKSIM", [10, 2, 20, 50, 0], "periods"],
  ["DEMANDFORECAST", [year, 2, "auto", 0], "seasonLength"],
  ["STOCKSIM", [10, 2, 20, 50, 1000, 0], "seed"],
  ["STOCKSIM", [10, 2, 20, 50, 1000, 1, 0], "periodsPerYear"],
  ["COUNTPLAN", ["P1", "A", row("A", 4), 0], "start"],
  ["COUNTPLAN", ["P1", "A", row("A", 4), null, 0], "workingDays"],
  ["COUNTPLAN", ["P1", "A", row("A", 4), null, 260, 0], "days"],
  ["COUNTPLAN", ["P1", "A", row("A", 4), null, 260, 9, null, null, 0], "seed"],
  ["ZEROSTOCK", [5, 0.1, 0.4, 20, 12, null, row(14, 0.33, 1, 0, 4)], "limits (unitValue)"],
  ["SAFETYSTOCK.CYCLE", [0.95, 25, 4, 0, 1], "averageDemand"],
  ["SAFETYSTOCK.FILL", [0.95, 90, 25, 4, 0, 1], "averageDemand"],
  ["SERVICELEVEL.CYCLE", [50, 25, 4, 0, 1], "averageDemand"],
  ["SERVICELEVEL.FILL", [50, 90, 25, 4, 0, 1], "averageDemand"],
];

describe("a 0 that makes no sense may be an empty cell, and is refused as such", () => {
  test.each(refused)("%s %j: %s", (id, given, name) => {
    const result = call(id, ...given);
    expect(shown(result)).toEqual([["#VALUE!"]]);
    expect(message(result)).toMatch(
      new RegExp(`^${name.replace(/[()]/g, "\\$&")} is 0 or an empty cell; .* must be `),
    );
  });

  test("a word's place says so too", () => {
    expect(message(call("ABC", values, null, null, 0))).toBe(
      "rule must be one of crossing, within, count; it was 0 or an empty cell.",
    );
  });

  test("in a column of settings it stands in its row", () => {
    expect(shown(call("COVERAGE", 50, column(900, 900), column(0, 360)))).toEqual([
      ["#VALUE!"],
      [20],
    ]);
  });
});

/** Where 0 is what an omitted argument means: the desktop's empty cell and the web's are one. */
const sameAsOmitted: [id: string, given: unknown[]][] = [
  ["SAFETYSTOCK.CYCLE", [0.95, 25, 4, 10, 0, 0]],
  ["SAFETYSTOCK.FILL", [0.95, 90, 25, 4, 10, 0, 0]],
  ["SAFETYSTOCK.HISTORY", [0.95, column(10, 12, 9), 5, 0]],
  ["SERVICELEVEL.CYCLE", [50, 25, 4, 10, 0, 0]],
  ["REORDERPOINT", [12, 9, 0]],
  ["REORDERPOINT", [12, 9, 4, 0]],
  ["REORDERPOINT.HISTORY", [0.95, column(10, 12, 9), 1, 0]],
  ["EXCESSSTOCK", [900, 100, 6, 0]],
  ["TARGETSTOCK", [12, 9, 1, 0]],
  ["ORDERPROPOSAL", [30, 40, 100, 0, 0]],
  ["AVERAGESTOCK.LOT", [50, 0]],
  ["AVERAGESTOCK", [column(10, 20), column(0, 0)]],
  ["STOCKACCURACY", [column(10, 20), column(10, 19), 0]],
  ["HOLDINGCOST", [10, 0.2, 0, 0]],
  ["ONTIME", [column(45658), column(45658), 0]],
  ["LOTPLAN", [row(10, 20), 5, 1, null, null, 0, 0]],
  ["LOTPLAN", [row(10, 20), 5, 1, null, null, 2, 3, 0, 0]],
  ["MRP", [row(20, 30), 5, row(0, 0), 0, 0]],
  ["MRP", [row(20, 30), 5, row(1, 2), 1, 2, "fixed", 7, 0, 0]],
  ["SSPOLICY", [10, 64, 1, 9, 3, 0]],
  ["EOQ.DISCOUNT", [600, 8, 0.2, [[1, 10]], null, null, 0]],
  ["PROJECTEDSTOCK", [50, row(20, 30), row(0, 0)]],
  ["COUNTPLAN", [column("P1", "P2"), "A", row("A", 99), 45658, 260, 9, column(0, 0), 0]],
  ["ZEROSTOCK", [5, 0.1, 0.4, 20, 12, 0]],
];

const examples = exampleCalls();

/** Where 0 is a number like any other, and the help says so: what it then means. */
const meansItself: Record<string, string> = {
  "CAPITALCOST days": "no days cost nothing",
  "DEMANDFORECAST alpha": "the level keeps its start",
  "EOQ.COST orderQuantity": "endless orders, #DIV/0!",
  "EOQ.DISCOUNT holdingRate": "holding costs nothing, #DIV/0!",
  "NEWSVENDOR demandStDev": "a demand that is certain",
  "SAFETYSTOCK.DISTRIBUTION demandStDev": "a demand that is certain",
  "SSPOLICY demandStDev": "a demand that is certain",
};

const settings = [...functions.keys()].flatMap((id) =>
  (functions.get(id) as DescribedFunction).described.flatMap((argument, place) =>
    argument.kind === "number" && !argument.required ? [{ id, place, name: argument.name }] : [],
  ),
);

describe("a 0 for any optional number is refused, or as if omitted, or said to be a number", () => {
  test("there are many of them", () => expect(settings.length).toBeGreaterThan(60));

  test.each(settings)("$id $name", ({ id, place, name }) => {
    for (const example of examples.get(id)!) {
      const given = [...example];
      while (given.length < place) given.push(null);
      const withCell = (cell: unknown) =>
        call(id, ...given.slice(0, place), cell, ...given.slice(place + 1));
      const result = withCell(0);
      const said = result.flat().find((cell) => cell instanceof ExcelError);
      const isRefused =
        said instanceof ExcelError && said.message?.startsWith(`${name} is 0 or an empty cell`);
      if (isRefused || JSON.stringify(result) === JSON.stringify(withCell([[""]]))) continue;
      expect(meansItself).toHaveProperty([`${id} ${name}`]);
    }
  });
});

describe("where an omitted argument means 0, a 0 is as if omitted", () => {
  test.each(sameAsOmitted)("%s %j", (id, given) => {
    const isEmpty = (cell: unknown) =>
      cell === 0 || (cell as unknown[])?.flat?.().every((n) => n === 0);
    const omitted = given.map((cell) => (isEmpty(cell) ? null : cell));
    expect(omitted).not.toEqual(given);
    expect(call(id, ...given)).toEqual(call(id, ...omitted));
    const blank = given.map((cell) => (isEmpty(cell) ? [[""]] : cell));
    expect(call(id, ...given)).toEqual(call(id, ...blank));
  });
});

test("one weight of 0 among others leaves its criterion out", () => {
  const criteria = [
    [85, 10],
    [12, 88],
    [3, 2],
  ];
  expect(shown(call("ABC.MULTI", criteria, row(1, 0)))).toEqual([["A"], ["B"], ["C"]]);
});

test("a dead item in a list of varying lead times needs no average demand", () => {
  expect(call("SAFETYSTOCK.CYCLE", 0.95, column(0, 25), 4, column(0, 10), 1)[0]).toEqual([0]);
});

describe("Excel's own object in the place of an argument that is new counts as omitted", () => {
  class InvocationContext {
    readonly _functionName = "F";
    readonly _address = "Sheet1!A1";
    readonly setResult = undefined;
  }
  const known: Record<string, unknown[]> = Object.fromEntries([
    ...refused.map(([id, given]) => [id, given]),
    ...sameAsOmitted,
  ]);
  for (const [id, run] of functions) {
    test(id, () => {
      const given = (known[id] ?? Array.from({ length: run.length }, () => 5)).map((cell) =>
        cell === 0 ? 0.5 : cell,
      );
      for (let count = 1; count < run.length; count++) {
        const first = given.slice(0, count);
        const asOmitted = run(...first, ...Array.from({ length: run.length - count }, () => null));
        expect(run(...first, new InvocationContext())).toEqual(asOmitted);
        expect(run(...first, {})).toEqual(asOmitted);
      }
    });
  }

  test("a rich value, an error and what Excel may bring one day are no such objects", () => {
    expect(call("REORDERPOINT", 12, 9, { type: "Double", basicValue: 10 })).toEqual([[118]]);
    expect(shown(call("REORDERPOINT", 12, 9, { type: "Error", errorType: "Div0" }))).toEqual([
      ["#DIV/0!"],
    ]);
    expect(message(call("REORDERPOINT", 12, 9, { type: "Hologram" }))).toContain("Hologram");
  });
});
