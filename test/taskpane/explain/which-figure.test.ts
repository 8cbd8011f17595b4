/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { readFileSync } from "fs";
import { figures } from "../../../src/locales/en/pane-figures";
import { argumentWords } from "../../../src/locales/en/pane-arguments";
import type { Catalogue } from "../../../src/taskpane/catalogue/catalogue";
import { stepsAlong } from "../../../src/taskpane/explain/figure/steps-along";
import { symbols } from "../../../src/taskpane/mathematics/symbols";
import { evaluate } from "../../../src/taskpane/calls/values/evaluate";
import { functionFinder } from "../../../src/taskpane/catalogue/own-function";
import { readFormula } from "../../../src/taskpane/formula/read-formula";
import { isSingle } from "../../../src/taskpane/calls/values/grid";
import { BookOfCells } from "./book-of-cells";
import { explained, explainIn } from "./open-explain";
import { registerFunctions } from "./register-functions";

const catalogue: Catalogue = JSON.parse(readFileSync("dist/catalogue.json", "utf8"));
const { functions } = catalogue;

beforeAll(registerFunctions);
afterAll(() => delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions);

/**
 * Results of the examples for one item, by the built functions, that are larger than one cell. The
 * last example of a function over items is a list of them.
 */
function resultsOf(name: string) {
  const known = {
    cellsOf: () => null,
    besideFormula: () => null,
    findFunction: functionFinder(catalogue, ""),
  };
  const own = functions.find((each) => each.name === name)!;
  const isOfItems = own.arguments.some(({ isPerRow }) => isPerRow);
  const examples = isOfItems ? own.examples.slice(0, 1) : own.examples;
  return examples.flatMap(({ formula }) => {
    const expression = readFormula(formula);
    const grid = expression && evaluate(expression, known);
    return grid === null || isSingle(grid) ? [] : [grid];
  });
}

const whole = functions.filter(({ arguments: all }) => !all.some(({ isPerCell }) => isPerCell));
const larger = whole.filter(({ name }) => resultsOf(name).length > 0).map(({ name }) => name);

test("every function with a result of several cells says what they mean, and no other", () => {
  expect(larger.filter((name) => !(name in figures))).toEqual([]);
  const names = new Set(functions.map(({ name }) => name));
  expect(Object.keys(figures).filter((name) => !names.has(name))).toEqual([]);
});

test.each(Object.keys(figures))("what the cells of %s mean fits its results", (name) => {
  const meant = figures[name];
  const own = functions.find((each) => each.name === name)!;
  const along = stepsAlong[name];
  if (along !== undefined) {
    expect("rows" in meant).toBe(false);
    expect(own.arguments.map((each) => each.name)).toContain(along);
  }
  for (const { rows, columns } of resultsOf(name)) {
    if ("rows" in meant) {
      expect([rows, columns]).toEqual([meant.rows.length, meant.columns.length]);
    } else if ("lines" in meant) {
      expect([rows, columns]).toContain(meant.lines.length);
    } else {
      expect(Math.min(rows, columns)).toBe(1);
    }
  }
});

test("every argument has a name in words, and no two of one function have the same letter", () => {
  for (const { arguments: all } of functions) {
    for (const { name } of all) expect(argumentWords).toHaveProperty(name);
    const letters = all.flatMap(({ name }) => symbols[name] ?? []);
    expect(new Set(letters).size).toBe(letters.length);
  }
  const known = new Set(functions.flatMap(({ arguments: all }) => all.map(({ name }) => name)));
  expect(
    [...Object.keys(argumentWords), ...Object.keys(symbols)].filter((n) => !known.has(n)),
  ).toEqual([]);
});

const figureOf = () => document.querySelector(".explained-figure")?.textContent?.trim() ?? "";

/** The lines of the record, as the books on planning have them. */
test.each([
  ["C3", "Before the first period: gross requirement"],
  ["D3", "Period 1, wk 1: gross requirement"],
  ["F7", "Period 3, wk 3: planned order receipt"],
  ["D8", "Period 1, wk 1: planned order release"],
])("MRP, %s", async (address, said) => {
  const book = new BookOfCells({ A1: 20, B1: 0, C1: 30 });
  book.put("Plan!A1", "wk 1");
  book.put("Plan!B1", "wk 2");
  book.put("Plan!C1", "wk 3");
  book.put("Plan!A2", 20);
  book.put("Plan!B2", 0);
  book.put("Plan!C2", 30);
  await explained(book, address, "=MRP(Plan!A2:C2,25,,1,5)", 0, address === "C3" ? null : "C3");
  expect(figureOf()).toBe(said);
});

test.each([
  ["D2", "Share of cycles without a stock-out, estimate"],
  ["E2", "Share of cycles without a stock-out, half-width of its 95% interval"],
  ["D5", "Orders per year, estimate"],
])("STOCKSIM, %s", async (address, said) => {
  const formula = "=STOCKSIM({0;10;20},{2;3},40,50,1000,7)";
  await explained(new BookOfCells(), address, formula, 1, address === "D2" ? null : "D2");
  expect(figureOf()).toBe(said);
});

test("a class is that of the item in its row", async () => {
  const book = new BookOfCells({ A2: ["Bolt", "Nut", "Pump"], B2: [5, 80, 15] });
  await explained(book, "D4", "=ABC(B2:B4)", "A", "D2");
  expect(figureOf()).toBe("Pump: class");
});

test("a forecast says how far ahead it is, and which method was chosen", async () => {
  const book = new BookOfCells({ A2: [10, 20, 30, 40] });
  const pane = await explained(book, "C3", "=DEMANDFORECAST(A2:A5,2)", 60, "C2");
  expect(figureOf()).toBe("2 periods ahead: forecast");
  expect(pane.text("explained-1")).toMatch(/The method that auto chose: combine/);
});

test("where the method is given there is no talk of a choice", async () => {
  const book = new BookOfCells({ A2: [10, 20, 30, 40] });
  const pane = await explained(book, "C2", '=DEMANDFORECAST(A2:A5,2,"holt")', 50);
  expect(pane.text("explained-1")).not.toContain("auto chose");
});

test("a plan is told by periods, its cost is one figure", async () => {
  const book = new BookOfCells();
  book.stand("D3", "=LOTPLAN({20;50;10},100,1)", 60, "D2");
  await explainIn(book);
  expect(figureOf()).toBe("Period 2: order");
  book.stand("D2", '=LOTPLAN({20;50;10},100,1,,"cost")', 170);
  await explainIn(book);
  expect(figureOf()).toBe("");
});

test("in a grid it is said for which terms", async () => {
  const book = new BookOfCells({ A2: [30, 60] });
  book.put("B1", 0);
  book.put("C1", 14);
  const formula = "=WORKCAPITAL(1000,365,10,B1:C1,8,A2:A3)";
  await explained(book, "C3", formula, -2800, "B2");
  expect(figureOf()).toBe("For sales term 14, purchase term 60");
});

test("of a result that the formula takes one cell of, that cell is found", async () => {
  const pane = await explained(new BookOfCells(), "D2", "=INDEX(PARETO({15;50;35}),2,3)", 0.5);
  // Share and cumulative share of the largest are the same: there is no telling.
  expect(figureOf()).toBe("");
  expect(pane.text("explained-cell")).toContain("The cell shows 0.5");
  await explained(new BookOfCells(), "D2", "=INDEX(PARETO({15;50;35}),3,2)", 0.35);
  expect(figureOf()).toBe("Item 3: share of the total");
});
