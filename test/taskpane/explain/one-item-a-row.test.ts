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

test("a plan that a function inside makes for every item is several figures, which are known", async () => {
  const book = new BookOfCells({ A2: [10, 5], B2: [20, 5], C2: [30, 5], G2: [60, 20] });
  const formula = '=COVERAGE.FORWARD(G2:G3,DEMANDFORECAST(A2:C3,4,"average"))';
  const pane = await explained(book, "H3", formula, 4, "H2");
  const inside = pane.text("explained-2");
  expect(inside).toContain("several figures, 2 rows × 4 columns");
  expect(inside).not.toContain("not known");
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

test("the lines of a short item are as long as those of the longest one", async () => {
  const book = list();
  book.put("B4", 100);
  // The Bolt has two months, its lines four cells all the same: the 22nd is its first release.
  await explained(book, "AB4", "=MRP(C2:E4,B2:B4)", 0, "G2");
  expect(figureOf()).toMatch(/^Period 1.*planned order release$/);
});

/** A function that was registered, with the calls of it. */
function countedFunction(name: string) {
  const page = globalThis as unknown as {
    CustomFunctions: {
      _association: { mappings: Record<string, (...given: unknown[]) => unknown> };
    };
  };
  const { mappings } = page.CustomFunctions._association;
  const counted = jest.fn(mappings[name]);
  page.CustomFunctions._association = { mappings: { ...mappings, [name]: counted } };
  return counted;
}

test("only the longest items are asked for the length of their lines, not the whole list", async () => {
  const counted = countedFunction("MRP");
  const book = new BookOfCells();
  for (const column of ["B", "C", "D"]) book.put(`${column}2`, new Array<number>(300).fill(5));
  await explained(book, "AB3", "=MRP(B2:D301,0)", 0, "G2");
  expect(figureOf()).toMatch(/^Period 1.*planned order release$/);
  expect(counted).toHaveBeenCalled();
  for (const [gross] of counted.mock.calls) expect(gross).toHaveLength(1);
});

test("an error in another item's row is none of this item's", async () => {
  const book = list();
  book.put("D2", ["#N/A", 100, "#DIV/0!"]);
  const formula = "=PROJECTEDSTOCK(B2:B4,C2:E4)";
  book.put("B4", 10);
  const pane = await explained(book, "G4", formula, "#DIV/0!", "G2");
  expect(pane.text("explained-1")).toContain("D4");
  expect(pane.text("explained-1")).not.toContain("D2");
});

test("a list of receipts with their items is read whole: its rows are no items", async () => {
  const book = new BookOfCells({ A2: ["Pump", "Bolt"], B2: [7, 20], D2: ["Bolt", "Pump", "Pump"] });
  book.put("E2", [45600, 45685, 45655]);
  book.put("F2", [8, 5, 5]);
  const formula = "=STOCKAGE(B2:B3,E2:E4,F2:F4,45700,{30,60},A2:A3,D2:D4)";
  const pane = await explained(book, "J3", formula, 8, "H2");
  expect(given(pane)[1]).toMatch(/3 rows × 1 column/);
});
