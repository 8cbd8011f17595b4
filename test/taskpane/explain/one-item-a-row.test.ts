/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { BookOfCells } from "./book-of-cells";
import { explained, given } from "./open-explain";
import { registerFunctions } from "./register-functions";

beforeAll(registerFunctions);
afterAll(() => delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions);

const figureOf = () => document.querySelector(".explained-figure")?.textContent?.trim() ?? "";

/** Two pumps and a bolt: stock in B, three months from C on. */
function list(): BookOfCells {
  const book = new BookOfCells({ A2: ["Pump", "Large pump", "Bolt"], B2: [1000, 250, ""] });
  book.put("C2", [500, 100, 5]);
  book.put("D2", [200, 100, 5]);
  book.put("E2", [500, 100, ""]);
  return book;
}

test("a cell of a list is explained with the stock and the plan of its own row", async () => {
  const pane = await explained(list(), "G3", "=COVERAGE.FORWARD(B2:B4,C2:E4)", 2.5, "G2");
  const [stock, plan] = given(pane);
  expect(stock).toContain("250");
  expect(stock).toContain("B3");
  expect(plan).toMatch(/1 row × 3 columns; 3 numbers; sum 300/);
});

test("what is wrong with the item of that row is said in the function's own words", async () => {
  const pane = await explained(list(), "G4", "=COVERAGE.FORWARD(B2:B4,C2:E4)", "#VALUE!", "G2");
  expect(pane.text("explained-1")).toMatch(/empty/);
  expect(pane.text("explained-1")).toContain("B4");
});

test("a period of an item's plan is that period of the item", async () => {
  const pane = await explained(list(), "H3", "=PROJECTEDSTOCK(B2:B4,C2:E4)", 50, "G2");
  expect(figureOf()).toMatch(/^Period 2/);
  expect(given(pane)[1]).toContain("values: 100; 100; 100");
});

test("the lines of an item follow one another in its row", async () => {
  // Six lines of four cells each: the 22nd is the release of the first period.
  await explained(list(), "AB3", "=MRP(C2:E4,B2:B4)", 0, "G2");
  expect(figureOf()).toMatch(/^Period 1.*planned order release$/);
});

test("a class is that of the item in its row", async () => {
  const pane = await explained(list(), "G3", "=XYZ(C2:E4)", "X", "G2");
  expect(figureOf()).toBe("Large pump: class");
  expect(given(pane)[0]).toContain("values: 100; 100; 100");
});

test("the method that was chosen is the one of that item", async () => {
  const book = new BookOfCells({ A2: [10, 5], B2: [20, 5], C2: [30, 5], D2: [40, 5] });
  const pane = await explained(book, "F2", "=DEMANDFORECAST(A2:D3,2)", 50);
  expect(pane.text("explained-1")).toMatch(/The method that auto chose: combine \(/);
});
