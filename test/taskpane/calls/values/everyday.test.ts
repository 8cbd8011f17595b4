import { readFileSync } from "fs";
import type { Catalogue } from "../../../../src/taskpane/catalogue/catalogue";
import { everydayFunctions } from "../../../../src/taskpane/calls/values/everyday/everyday-functions";
import { evaluate, type Known } from "../../../../src/taskpane/calls/values/evaluate";
import { allOf, gridOf } from "../../../../src/taskpane/calls/values/grid";
import { functionFinder } from "../../../../src/taskpane/catalogue/own-function";
import { unknownPiece } from "../../../../src/taskpane/calls/values/unknown-piece";
import type { Expression } from "../../../../src/taskpane/formula/expression";
import { print } from "../../../../src/taskpane/formula/print";
import { readFormula } from "../../../../src/taskpane/formula/read-formula";
import { boxesOf } from "../../../../src/workbook/excel/a1";
import type { Cell } from "../../../../src/workbook/excel/types";

const catalogue: Catalogue = JSON.parse(readFileSync("dist/catalogue.json", "utf8"));

/** From LibreOffice Calc: test/fixtures/everyday.py. */
const { cells, cases }: { cells: Cell[][]; cases: [string, Cell][] } = JSON.parse(
  readFileSync("test/fixtures/everyday.json", "utf8"),
);

const known: Known = {
  cellsOf: (reference) => {
    const [box] = /^[A-F]\d+(?::[A-F]\d+)?$/.test(reference) ? boxesOf(reference) : [];
    if (box === undefined) return null;
    const rows = cells.slice(box.row, box.row + box.rows);
    return gridOf(rows.map((row) => row.slice(box.column, box.column + box.columns)));
  },
  besideFormula: () => null,
  findFunction: functionFinder(catalogue, ""),
};

const read = (formula: string) => readFormula(formula) as Expression;

function valuesOf(formula: string) {
  const grid = evaluate(read(formula), known);
  return grid === null ? null : allOf(grid);
}

const valueOf = (formula: string) => valuesOf(formula)?.[0][0] ?? null;

function expectSame(given: Cell | null, expected: Cell): void {
  if (typeof expected === "number") {
    expect(typeof given).toBe("number");
    // LibreOffice writes fifteen digits.
    expect(Math.abs(Number(given) - expected)).toBeLessThanOrEqual(2e-14 * Math.abs(expected));
  } else {
    expect(given).toBe(expected);
  }
}

test.each(cases)("%s is %p, as LibreOffice has it", (formula, expected) =>
  expectSame(valueOf(formula), expected),
);

/** These came late to LibreOffice: by their documentation they give what the older ones do. */
test.each([
  ['=XLOOKUP("Nut",A2:A6,D2:D6)', '=INDEX(D2:D6,MATCH("Nut",A2:A6,0))'],
  ['=XLOOKUP(0.97,E2:E6,A2:A6,"",-1)', "=INDEX(A2:A6,MATCH(0.97,E2:E6,1))"],
  ['=XLOOKUP(0.97,E2:E6,C2:C6,"",1)', "=INDEX(C2:C6,3)"],
  ['=XLOOKUP("Pump*",A2:A6,C2:C6,0,2)', "=C5"],
  ['=XLOOKUP("Pump*",A2:A6,C2:C6,0,2,-1)', "=C6"],
  ['=XLOOKUP("B",B2:B6,A2:A6)', '="Nut"'],
  ['=XLOOKUP("B",B2:B6,A2:A6,"",0,-1)', '="Pumpkin"'],
  ['=XLOOKUP("Nail",A2:A6,C2:C6,0)', "=0"],
  ['=XLOOKUP("Nail",A2:A6,C2:C6)', "=#N/A"],
  ['=SUM(XLOOKUP("Nut",A2:A6,C2:D6))', "=C3+D3"],
  ['=XLOOKUP("Price",A1:E1,A4:E4)', "=D4"],
  ['=XMATCH("Washer",A2:A6)', '=MATCH("Washer",A2:A6,0)'],
  ["=XMATCH(0.96,E2:E6,-1)", "=MATCH(0.96,E2:E6,1)"],
  ["=XMATCH(0.96,E2:E6,1)", "=3"],
  ["=LET(units,C2,price,D2,units*price)", "=C2*D2"],
  ["=LET(a,2,b,a+1,a*b)", "=6"],
])("%s is what %s is", (formula, same) => {
  expect(valueOf(formula)).not.toBeNull();
  expect(valueOf(formula)).toBe(valueOf(same));
});

test("a range that is looked for gives a result for each of its cells", () => {
  expect(valuesOf('=XLOOKUP(B2:B4,{"A";"B"},{0.98;0.95})')).toEqual([[0.98], [0.95], [0.98]]);
  expect(valuesOf("=VLOOKUP(A2:A3,A2:D6,3,FALSE)")).toEqual([[120], [45]]);
});

/** By Microsoft's documentation of INDEX. */
test("beyond the range there is no cell", () => expect(valueOf("=INDEX(C2:C6,9)")).toBe("#REF!"));

test("today is the day of this computer", () => {
  jest.useFakeTimers({ now: new Date(2026, 2, 31, 23, 30) });
  expect(valueOf("=TODAY()")).toBe(46112);
  jest.useRealTimers();
});

test.each([
  ["=OFFSET(A1,1,1)", "OFFSET(A1,1,1)"],
  ["=C2*OFFSET(A1,1,1)/2", "OFFSET(A1,1,1)"],
  ['=VLOOKUP(INDIRECT("A2"),A2:D6,3,FALSE)', 'INDIRECT("A2")'],
  ['=SUMIF(C2:C6,">1,5")', 'SUMIF(C2:C6,">1,5")'],
  ["=XLOOKUP(1,E2:E6,A2:A6,0,0,2)", "XLOOKUP(1,E2:E6,A2:A6,0,0,2)"],
  ["=LET(a,1)", "LET(a,1)"],
])("of %s the piece %s is not worked out here", (formula, piece) => {
  expect(valueOf(formula)).toBeNull();
  const unknown = unknownPiece(read(formula), known);
  expect(unknown && print(unknown)).toBe(piece);
});

test("names inside names end somewhere", () => {
  const names = Array.from({ length: 40 }, (_, k) => `a${k + 1}x,a${k}x+a${k}x`);
  expect(valueOf(`=LET(a0x,1,${names.join(",")},a40x)`)).toBeNull();
});

test("what would take too long is left to Excel", () => {
  const long = (column: number) =>
    gridOf(Array.from({ length: 20_000 }, (_, k) => [column === 0 ? 20_000 - k : k]));
  const book: Known = { ...known, cellsOf: (reference) => long(reference === "A" ? 0 : 1) };
  expect(evaluate(read("=SUM(MATCH(A,B,0))"), book)?.cell(0, 0) ?? null).toBeNull();
});

test("every function that is worked out has its case", () => {
  const tried = new Set(
    [...cases.map(([formula]) => formula), "XLOOKUP( XMATCH( TODAY("].flatMap(
      (formula) => formula.match(/[A-Z][A-Z.0-9]*(?=\()/g) ?? [],
    ),
  );
  expect(Object.keys(everydayFunctions).filter((name) => !tried.has(name))).toEqual([]);
});
