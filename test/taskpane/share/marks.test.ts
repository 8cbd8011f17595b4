import { functionFinder } from "../../../src/taskpane/catalogue/own-function";
import { inExcelsOwn } from "../../../src/taskpane/share/convert/in-excels-own";
import type { OwnCell } from "../../../src/taskpane/share/find/found";
import { ownFunctionsIn, readTree } from "../../../src/taskpane/share/find/own-functions";
import { formerFormula } from "../../../src/taskpane/share/marks/former-formula";
import { readMarked } from "../../../src/taskpane/share/marks/marked";
import { catalogue, twins } from "./built-catalogue";

const findFunction = functionFinder(catalogue, "");
const ours = { findFunction, twins };

function cellOf(formula: string, value: number | string = 1, rows = 1, columns = 1): OwnCell {
  const expression = readTree(formula)!;
  const functions = ownFunctionsIn(expression, findFunction);
  return { row: 1, column: 3, formula, value, rows, columns, expression, functions };
}

function converted(
  cell: OwnCell,
  isGuarded = false,
  readers: "anyExcel" | "microsoft365" = "anyExcel",
) {
  const found = inExcelsOwn(cell, ours, { readers, isGuarded });
  if (typeof found === "string") throw new Error(found);
  return found.formulas;
}

const back = (formula: string) => {
  const marked = readMarked(readTree(formula)!);
  return marked && formerFormula(marked);
};

test("a number bears its mark behind itself, and says what it was", () => {
  const [[formula]] = converted(cellOf("=EOQ(A2,B2,C2)"));
  expect(formula).toBe('=SQRT(2*A2*B2/C2)+N("Stockbook: =EOQ(A2,B2,C2) #' + formula.split("#")[1]);
  expect(back(formula)).toBe("=EOQ(A2,B2,C2)");
});

test.each([
  ["=EOQ(A2,B2,C2)", 1],
  ["= eoq( A2 ,B2,  C2 )", 1],
  ["=EOQ(Items!$A$2,'My ''own'''!B2,C2)", 1],
  ['=IF(A1>0,EOQ(A2,B2,C2),"none")', 1],
  ['=IF(A1>0,ROUND(EOQ(A2,B2,C2)/12,0)*2,"a ""quoted"" text")', 1],
  ["=EOQ([@Demand],[@Cost],rate)", 1],
  ["=REORDERPOINT(A2,B2,SAFETYSTOCK(A2,B2,C2,D2))", 1],
  ["=SAFETYSTOCK.CYCLE(0.95,A2,B2)", 1],
])("%s comes back to the letter, with and without input checks", (formula, value) => {
  for (const isGuarded of [false, true]) {
    expect(back(converted(cellOf(formula, value), isGuarded)[0][0])).toBe(formula);
  }
});

test("a foreign formula keeps its own order of operations", () => {
  // 2/(a+b) is not 2/a+b: REORDERPOINT without a buffer is demand times lead time.
  const [[formula]] = converted(cellOf("=2/REORDERPOINT(A2,B2)"));
  expect(formula).toContain("2/(A2*B2)");
  expect(formula.startsWith('=IF(N("Stockbook: =2/REORDERPOINT(A2,B2)')).toBe(true);
});

test("cells that have moved since are taken where they are by now", () => {
  const [[formula]] = converted(cellOf("=EOQ(A2,$B$1,C2)"));
  const [calculation, mark] = formula.split("+N(");
  const moved = `${calculation.replace("A2", "A5").replace("$B$1", "$B$4").replace("C2", "C5")}+N(${mark}`;
  expect(back(moved)).toBe("=EOQ(A5,$B$4,C5)");
});

test("a formula that somebody has changed does not come back", () => {
  const [[formula]] = converted(cellOf("=EOQ(A2,B2,C2)"));
  expect(back(formula.replace("SQRT(2*", "SQRT(3*"))).toBeNull();
  expect(back(formula.replace("A2*", "#REF!*"))).toBeNull();
});

test("a spilled result has a formula for each cell, and its first one says what it was", () => {
  const formulas = converted(cellOf("=EOQ(A2:A4,B2:B4,C2:C4)", 1, 3));
  expect(formulas.map(([formula]) => /SQRT\([^)]*\)/.exec(formula)?.[0])).toEqual([
    "SQRT(2*A2*B2/C2)",
    "SQRT(2*A3*B3/C3)",
    "SQRT(2*A4*B4/C4)",
  ]);
  expect(back(formulas[0][0])).toBe("=EOQ(A2:A4,B2:B4,C2:C4)");
  expect(formulas[1][0]).toContain('N("Stockbook part 1,0');
  expect(back(formulas[1][0])).toBeNull();
});

test("classes of a column keep the whole column in sight", () => {
  const formulas = converted(cellOf("=ABC(B2:B9)", "A", 8));
  expect(formulas).toHaveLength(8);
  expect(formulas[3][0]).toContain("B5");
  expect(formulas[3][0]).toContain("$B$2:$B$9");
  expect(back(formulas[0][0])).toBe("=ABC(B2:B9)");
});

test("what needs Microsoft 365 is converted only for readers who have it", () => {
  const cell = cellOf("=EOQ.DISCOUNT(A2,B2,0.2,F2:G4)");
  expect(inExcelsOwn(cell, ours, { readers: "anyExcel", isGuarded: false })).toBe(
    "needsMicrosoft365",
  );
  expect(back(converted(cell, false, "microsoft365")[0][0])).toBe(cell.formula);
});

test("what Excel's own functions cannot say stays", () => {
  const cell = cellOf("=SSPOLICY(A2,B2,C2,D2,E2,F2)");
  expect(inExcelsOwn(cell, ours, { readers: "microsoft365", isGuarded: true })).toBe("noFormula");
});

test("no text in a formula is longer than Excel's 255 letters", () => {
  const long = `=IF(A1="${'x"" '.repeat(60)}",EOQ(A2,B2,C2),${"A2+".repeat(60)}0)`;
  const [[formula]] = converted(cellOf(long));
  const texts = formula.slice(0, formula.indexOf("=0,")).match(/"(?:[^"]|"")*"/g) ?? [];
  expect(Math.max(...texts.map(({ length }) => length - 2))).toBeLessThanOrEqual(255);
  expect(back(formula)).toBe(long);
});
