import { readFileSync } from "fs";
import type { Catalogue } from "../../../../src/taskpane/catalogue/catalogue";
import type { Expression } from "../../../../src/taskpane/formula/expression";
import { readFormula } from "../../../../src/taskpane/formula/read-formula";
import { evaluate, type Known } from "../../../../src/taskpane/calls/values/evaluate";
import { allOf, gridOf } from "../../../../src/taskpane/calls/values/grid";
import { functionFinder } from "../../../../src/taskpane/catalogue/own-function";
import type { Cell } from "../../../../src/workbook/excel/types";

const catalogue: Catalogue = JSON.parse(readFileSync("dist/catalogue.json", "utf8"));

const cells: Record<string, Cell[][]> = {
  A1: [[10]],
  A2: [[""]],
  A3: [["text"]],
  A4: [["#REF!"]],
  A5: [[true]],
  B1_B3: [[1], [2], [4]],
  C1_C3: [[10], [20], [""]],
  D1_F1: [[1, 2, 3]],
};

const known: Known = {
  cellsOf: (reference) => {
    const found = cells[reference.replace(":", "_")];
    return found ? gridOf(found) : null;
  },
  besideFormula: (reference) => ({ A1: 10, "B1:B3": 2 })[reference] ?? null,
  findFunction: functionFinder(catalogue, ""),
};

function valuesOf(formula: string) {
  const grid = evaluate(readFormula(formula) as Expression, known);
  return grid === null ? null : allOf(grid);
}

const valueOf = (formula: string) => valuesOf(formula)?.[0][0] ?? null;

/** As Excel gives them. */
test.each([
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=2^-1", 0.5],
  ["=2^3^2", 64],
  ["=10-4-3", 3],
  ["=12/3/2", 2],
  ["=50%", 0.5],
  ["=-5%", -0.05],
  ["=2^2%", 2 ** 0.02],
  ["=--3", 3],
  ["=+4", 4],
  ["=A1*12", 120],
  ["=A5+1", 2],
  ["=1/0", "#DIV/0!"],
  ["=0/0", "#DIV/0!"],
  ["=(-8)^0.5", "#NUM!"],
  ["=A4+1", "#REF!"],
  ["=A4/0", "#REF!"],
  ["=@B1:B3", 2],
  ["=@A1", 10],
  ['="word"', "word"],
  ["=TRUE", true],
  ["=#N/A", "#N/A"],
])("%s is %p", (formula, value) => expect(valueOf(formula)).toEqual(value));

test.each([
  "=A2*12",
  "=A3*12",
  "=Z9",
  "=Z9+1",
  '="a"&1.5',
  '="a"<"b"',
  "=A2=0",
  "=A2>1",
  "=Z9=1",
  "=IF(Z9>1,1,2)",
  "=IF(A3,1,2)",
  "=IF(A1>1,A2,2)",
  "=IF(A1>1,,2)",
  "=IF(A1>1)",
  "=OFFSET(A1,1,1)",
  "=A1 A1",
])("%s is not known here", (formula) => expect(valueOf(formula)).toBeNull());

/** As Excel gives them. */
test.each([
  ["=1=1", true],
  ["=A1<>10", false],
  ["=A1>=10", true],
  ["=A1<10", false],
  ["=0.1+0.2=0.3", true],
  ["=0.1+0.2>0.3", false],
  ["=-1.5<-1", true],
  ['="Word"="wORD"', true],
  ['="a"<>"b"', true],
  ['=A2=""', true],
  ['=A3=""', false],
  ['="1">2', true],
  ["=FALSE>A3", true],
  ["=TRUE>FALSE", true],
  ["=A4=1", "#REF!"],
  ["=1=A4", "#REF!"],
  ["=1+1=2", true],
  ['=IF(A2="",100,A2)', 100],
  ['=IF(A1="",100,A1)', 10],
  ["=IF(A1>20,1)", false],
  ["=IF(A1,Z9*0,5)+0", null],
  ["=IF(A1>20,Z9,5)+1", 6],
  ["=IF(A4>1,1,2)", "#REF!"],
  ["=IF(A1>1,A4,2)", "#REF!"],
  ["=if(0,1,2)", 2],
  ["=IFERROR(A4,7)", 7],
  ["=IFERROR(A1/0,A1)", 10],
  ["=IFERROR(A1,OFFSET(B1,1,0))", 10],
  ["=IFERROR(OFFSET(B1,1,0),7)", null],
])("%s is %p", (formula, value) => expect(valueOf(formula)).toBe(value));

test("a choice is made for each cell of a range", () => {
  expect(valuesOf("=IF(B1:B3>1,B1:B3*10,0)")).toEqual([[0], [20], [40]]);
});

test("arithmetic goes through ranges cell by cell", () => {
  expect(valuesOf("=B1:B3*C1:C3")).toEqual([[10], [40], [null]]);
  expect(valuesOf("=B1:B3*D1:F1")).toEqual([
    [1, 2, 3],
    [2, 4, 6],
    [4, 8, 12],
  ]);
  expect(valuesOf("=-B1:B3%")).toEqual([[-0.01], [-0.02], [-0.04]]);
});

test("a cell without a partner is #N/A", () => {
  expect(valuesOf("=B1:B3+{1;2}")).toEqual([[2], [4], ["#N/A"]]);
});

test.each([
  ["=SUM(B1:B3,5)", 12],
  ["=SUM(C1:C3)", 30],
  ["=AVERAGE(C1:C3)", 15],
  ["=MIN(B1:B3)", 1],
  ["=MAX(B1:B3,C1:C3)", 20],
  ["=COUNT(C1:C3)", 2],
  ["=STDEV.S({2,4,4,4,5,5,7,9})", 2.138089935299395],
  ["=STDEV.S(A1)", "#DIV/0!"],
  ["=AVERAGE(A2)", "#DIV/0!"],
  ["=MAX(A3)", 0],
  ["=SUM(A4,1)", "#REF!"],
  ["=SUM(B1:B3*B1:B3)", 21],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(1234.5,-2)", 1200],
  ["=round(A1/3,1)", 3.3],
])("%s is %p", (formula, value) => expect(valueOf(formula)).toEqual(value));

test("an aggregate of something that is not known is not known", () => {
  expect(valueOf("=SUM(Z9,1)")).toBeNull();
  expect(valueOf("=SUM(TRUE,1)")).toBeNull();
});

describe("a function of ours", () => {
  afterEach(() => delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions);

  test("is not known where the page has none registered", () => {
    expect(valueOf("=EOQ(1000,50,2)")).toBeNull();
  });

  test("is asked where the page has it registered, cell by cell or with whole ranges", () => {
    const asked: unknown[][] = [];
    register("HOLDINGCOST", (...given) => {
      asked.push(given);
      const [[unitCost]] = given[0] as number[][];
      return [[unitCost / 10]];
    });
    expect(valuesOf("=HOLDINGCOST(B1:B3,0.1)")).toEqual([[0.1], [0.2], [0.4]]);
    expect(asked[1]).toEqual([[[2]], [[0.1]], null, null]);
    register("ABC", (...given) => [[(given[0] as number[][]).length]]);
    expect(valuesOf("=ABC(B1:B3)")).toEqual([[3]]);
  });

  test("that answers an error gives Excel's text for it", () => {
    register("EOQ", () => [[{ code: "#NUM!" }]]);
    expect(valueOf("=EOQ(1,1,1)")).toBe("#NUM!");
  });

  test("that fails is not known", () => {
    register("EOQ", () => {
      throw new Error("no");
    });
    expect(valueOf("=EOQ(1,1,1)")).toBeNull();
  });

  test("is not asked about what is not known", () => {
    register("EOQ", () => [[1]]);
    expect(valueOf("=EOQ(Z9,1,1)")).toBeNull();
    expect(valueOf("=EOQ(A2*2,1,1)")).toBeNull();
  });
});

function register(name: string, answer: (...given: unknown[]) => unknown): void {
  (globalThis as Record<string, unknown>).CustomFunctions = {
    _association: { mappings: { [name]: answer } },
  };
}
