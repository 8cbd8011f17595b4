/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { BookOfCells } from "./book-of-cells";
import { argumentRows, explained, explainIn, given, mathematics } from "./open-explain";

test("EOQ is told in words, in mathematics, and with the numbers of the cell", async () => {
  const book = new BookOfCells({ A2: 10000, B2: 2 });
  const pane = await explained(book, "D2", "=EOQ(A2,50,B2)", 707.1067811865476);
  expect(pane.text("explained-place")).toBe("Items!D2");
  expect(pane.text("explained-formula")).toBe("=EOQ(A2,50,B2)");
  expect(pane.text("explained-1-name")).toBe("EOQ");
  expect(pane.text("explained-1")).toContain("Result: 707.1067812 Units per order.");
  expect(mathematics(pane)).toEqual(["EOQ=2⋅D⋅Kh", "EOQ=2⋅10,000⋅502=707.1067812"]);
  expect(argumentRows(pane).map(([name, shown]) => [name, shown])).toEqual([
    ["annual demand D", "A2: 10,000"],
    ["cost of an order K", "50"],
    ["holding cost h", "B2: 2"],
  ]);
  expect(argumentRows(pane)[1].join(" ")).toMatch(/currency/i);
  const link = pane.find("explained-1").querySelector("a") as HTMLAnchorElement;
  expect(link.href).toMatch(/\/help\/EOQ\.html$/);
  expect([link.target, link.rel]).toEqual(["_blank", "noopener"]);
  expect(pane.text("explained-1")).toContain("Harris (1913)");
});

test("the numbers are in the user's format, the formula with the user's signs", async () => {
  const book = new BookOfCells({ A2: 10000 });
  book.stand("D2", "=EOQ(A2,50,0.25)", 2000);
  const pane = await explainIn(book, { language: "de-DE" });
  expect(pane.text("explained-formula")).toBe("=EOQ(A2;50;0,25)");
  expect(mathematics(pane)[1]).toBe("EOQ=2⋅10.000⋅500,25=2.000");
  expect(given(pane)).toEqual(["A2: 10.000", "50", "0,25"]);
});

test("an omitted argument is said to be left out, and has its default in the mathematics", async () => {
  const book = new BookOfCells({ B2: 25 });
  const pane = await explained(book, "D2", "=SAFETYSTOCK.CYCLE(95%,B2,4)", 82.24268134757362);
  expect(given(pane)).toEqual(["95%: 0.95", "B2: 25", "4", "left out", "left out", "left out"]);
  expect(argumentRows(pane)[5].join(" ")).toContain("0 if omitted");
  const [, , deviation, safetyStock] = mathematics(pane);
  expect(deviation).toBe("σL=4⋅252");
  expect(safetyStock).toBe("safetystock=Φ−1(0.95)⋅σL=82.24268135");
  expect(pane.text("explained-1")).toContain("It counts cycles, not units");
});

test("TURNOVER over an average of stock levels", async () => {
  const book = new BookOfCells({ "Stock!B2": [40, 60, 50], A2: 900 });
  const pane = await explained(book, "D2", "=TURNOVER(A2,AVERAGE(Stock!B2:B4))", 18);
  expect(given(pane)).toEqual(["A2: 900", "AVERAGE(Stock!B2:B4): 50"]);
  expect(mathematics(pane)[1]).toBe("turnover=90050=18");
});

test("a cell into which a formula spills has the values of its own row", async () => {
  const book = new BookOfCells({ A2: [100, 200, 300], C2: [1, 2, 3] });
  const pane = await explained(book, "E4", "=EOQ(A2:A4,50,C2:C4*2)", 70.7, "E2");
  expect(given(pane)).toEqual(["A2:A4, here A4: 300", "50", "C2:C4*2: 6"]);
  expect(mathematics(pane)[1]).toBe("EOQ=2⋅300⋅506=70.7");
  expect(pane.text()).toContain("This cell is filled by the formula in E2.");
});

test("a row far down in a range that is too large to be read whole", async () => {
  const book = new BookOfCells({ A25000: 77, B25000: 5 });
  const formula = "=EOQ(A2:A300001,50,B2:B300001)";
  const pane = await explained(book, "E25000", formula, 39, "E2");
  expect(given(pane)).toEqual(["A2:A300001, here A25000: 77", "50", "B2:B300001, here B25000: 5"]);
});

test("a function inside other formulas is found, and its own result is not taken for the cell's", async () => {
  const book = new BookOfCells({ A2: 10000, B2: 2 });
  const pane = await explained(book, "D2", "=ROUND(EOQ(A2,50,B2*12),0)", 204);
  expect(given(pane)).toEqual(["A2: 10,000", "50", "B2*12: 24"]);
  expect(pane.text("explained-1")).toContain(
    "The cell shows 204, the result of the whole formula.",
  );
  expect(mathematics(pane)[1]).toBe("EOQ=2⋅10,000⋅5024");
});

test("a function of ours inside another is told below it", async () => {
  const book = new BookOfCells({ A2: 10000 });
  const pane = await explained(book, "D2", "=EOQ(A2,50,HOLDINGCOST(8,0.2))", 790.6);
  expect(pane.text("explained-1-name")).toBe("EOQ");
  expect(given(pane)[2]).toBe("HOLDINGCOST(8,0.2): not worked out here");
  expect(mathematics(pane)[1]).toBe("EOQ=2⋅10,000⋅50h");
  expect(pane.text("explained-2-name")).toBe("HOLDINGCOST");
  expect(pane.text("explained-2")).toContain("Inside EOQ, for holdingCost");
  expect(given(pane, 2).slice(0, 2)).toEqual(["8", "0.2"]);
});

test("with the functions in the page, the value of the inner one is there too", async () => {
  const page = globalThis as { CustomFunctions?: unknown };
  page.CustomFunctions = { _association: { mappings: { HOLDINGCOST: () => [[1.6]] } } };
  const book = new BookOfCells({ A2: 10000 });
  const pane = await explained(book, "D2", "=EOQ(A2,50,HOLDINGCOST(8,0.2))", 790.6);
  delete page.CustomFunctions;
  expect(given(pane)[2]).toBe("HOLDINGCOST(8,0.2): 1.6");
  expect(mathematics(pane)[1]).toBe("EOQ=2⋅10,000⋅501.6=790.6");
  expect(pane.text("explained-2")).toContain("Result: 1.6");
});

test("a range that is one argument keeps its name and has its cells listed", async () => {
  const book = new BookOfCells({ B2: [100, 120, "", 80, 90, 110, "n/a"] });
  const pane = await explained(book, "D2", "=AVERAGESTOCK(B2:B8)", 100);
  expect(given(pane)[0]).toBe(
    "B2:B8: 7 rows × 1 column; 5 numbers, 1 empty, 1 not a number; sum 500, average 100; values: 100; 120; empty; 80; 90 …",
  );
  expect(mathematics(pane)).toHaveLength(2);
});

test("whole ranges are meant where the results are added up", async () => {
  const book = new BookOfCells({ A2: [1, 2], C2: [3, 4] });
  const pane = await explained(book, "E2", "=SUM(EOQ(A2:A3,50,C2:C3))", 20);
  expect(given(pane)[0]).toMatch(/^A2:A3: 2 rows × 1 column; 2 numbers; sum 3/);
  expect(mathematics(pane)[1]).toBe("EOQ=2⋅D⋅50h");
});

test("with the build's prefix, functions are those that bear it", async () => {
  const book = new BookOfCells({ A2: 10000 });
  book.stand("D2", "=inv.eoq(A2,50,2)+EOQ(1,1,1)", 708);
  const pane = await explainIn(book, { namespace: "INV" });
  expect(pane.text("explained-1-name")).toBe("EOQ");
  expect(pane.has("explained-2")).toBe(false);
});

test("other sheets, names and negative numbers", async () => {
  const book = new BookOfCells({ "My sheet!B2": -12, "Plan!C9": 4 });
  book.names.set("LeadTime", "Plan!C9");
  const pane = await explained(book, "D2", "=REORDERPOINT('My sheet'!B2,LeadTime)", -48);
  expect(given(pane)).toEqual(["'My sheet'!B2: -12", "LeadTime: 4", "left out", "left out"]);
  expect(mathematics(pane)[1]).toBe("reorderpoint=(-12)⋅4=-48");
});

test("a choice is told with what it means", async () => {
  const book = new BookOfCells({ A2: 1300 });
  const pane = await explained(book, "D2", '=EOQ.BACKORDER(A2,8,0.225,5,"cost")', 65);
  expect(given(pane)[4]).toBe('"cost": “cost”');
});

test("a name that the workbook does not know stays a name", async () => {
  const pane = await explained(new BookOfCells(), "D2", "=EOQ(Nowhere,50,2)", 5);
  expect(given(pane)[0]).toBe("Nowhere: not worked out here");
  expect(mathematics(pane)[1]).toBe("EOQ=2⋅D⋅502");
});

test("what cannot be read is said so, with the formula", async () => {
  const pane = await explained(new BookOfCells(), "D2", "=LAMBDA(x,EOQ(x,1,1))(5)", 5);
  expect(pane.text("explanation")).toContain("cannot read");
  expect(pane.text("explanation")).toContain("=LAMBDA(x,EOQ(x,1,1))(5)");
});

test("nothing a user reads is a program's word, and every reference of the page leads somewhere", async () => {
  const formulas = [
    "=EOQ()",
    "=EOQ(A1:B2,Nowhere,#N/A)",
    "=ABC(A1:A9,,TRUE)",
    "=MRP(A1:A3,B1)*ZEROSTOCK(1,2,3,4,5,TRUE)",
    '=EOQ({1,2;3,4},"x",1E300*1E300)',
  ];
  for (const formula of formulas) {
    for (const value of [5, "#VALUE!", "#N/A", "", "A"]) {
      const pane = await explained(new BookOfCells(), "D2", formula, value);
      expect(pane.text()).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
      const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(document.querySelectorAll("[style], script")).toHaveLength(0);
    }
  }
});

test("what stands in cells and texts never becomes part of the page", async () => {
  const evil = '<img src=x onerror="alert(1)">';
  const book = new BookOfCells({ A2: evil });
  const pane = await explained(book, "D2", `=EOQ(A2,"${evil.replace(/"/g, '""')}",2)`, "#VALUE!");
  expect(document.querySelector("img")).toBeNull();
  expect(pane.text()).toContain("<img");
});
