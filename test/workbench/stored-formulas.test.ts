import { refersToOtherFile, sheetPrefix } from "../../src/workbench/file/formula-parts";
import { movedFormula } from "../../src/workbench/file/shared-formula";
import { withAddresses, type StoredTable } from "../../src/workbench/file/structured-references";

const from = { row: 1, column: 2 };
const down3 = { row: 4, column: 2 };

// What Excel shows in C5 for a formula in C2 that was filled down, or in D2 to the right.
test.each([
  ["A2*B2", down3, "A5*B5"],
  ["$A2*A$2+$A$2", down3, "$A5*A$2+$A$2"],
  ["SUM(A1:A2)/LOG10(A2)", down3, "SUM(A4:A5)/LOG10(A5)"],
  ['IF(A2="A2",\'Q1 A2\'!B2,"")', down3, 'IF(A5="A2",\'Q1 A2\'!B5,"")'],
  ["SUM($F:$F,2:2)", down3, "SUM($F:$F,5:5)"],
  ["A2*B2", { row: 1, column: 3 }, "B2*C2"],
  ["SUM(F:G)", { row: 1, column: 3 }, "SUM(G:H)"],
  ["Rate1+tax_A2+Stock2024!A2", down3, "Rate1+tax_A2+Stock2024!A5"],
  ["tbl[A2]+A2", down3, "tbl[A2]+A5"],
])("%s filled on is %s → %s", (formula, to, expected) => {
  expect(movedFormula(formula, from, to)).toBe(expected);
});

const table: StoredTable = {
  name: "tbl_Stock",
  sheet: "Stock In",
  area: { top: 0, left: 0, bottom: 4, right: 2 },
  columns: ["Item", "Units #", "Price [EUR]"],
  headerRows: 1,
  totalsRows: 1,
};
const tables = new Map([["tbl_stock", table]]);
const place = { row: 2, column: 5 };

// The addresses of a table in A1:C5 with a header and a row of totals.
test.each([
  ["SUM(tbl_Stock[Units '#])", "SUM('Stock In'!$B$2:$B$4)"],
  ["ROWS(tbl_Stock[])", "ROWS('Stock In'!$A$2:$C$4)"],
  ["tbl_Stock[[#This Row],[Item]]&1", "'Stock In'!$A3&1"],
  ["SUM(tbl_Stock[[#This Row],[Item]:[Units '#]])", "SUM('Stock In'!$A3:$B3)"],
  ["SUM(tbl_Stock[[#All],[Price '[EUR']]])", "SUM('Stock In'!$C$1:$C$5)"],
  ["tbl_Stock[[#Totals],[Units '#]]", "'Stock In'!$B$5"],
  ["SUM(TBL_STOCK[item])", "SUM('Stock In'!$A$2:$A$4)"],
  ["SUM(tbl_Stock[Nothing])", "SUM(#REF!)"],
  ['"tbl_Stock[Item]"&tbl_Stock[[#Headers],[Item]]', "\"tbl_Stock[Item]\"&'Stock In'!$A$1"],
  ["SUM(other[Item])", "SUM(other[Item])"],
])("%s is %s on another sheet", (formula, expected) => {
  expect(withAddresses(formula, tables, "Master", place)).toBe(expected);
});

test("on its own sheet a table needs no sheet's name", () => {
  expect(withAddresses("SUM(tbl_Stock[Item])", tables, "Stock In", place)).toBe("SUM($A$2:$A$4)");
});

test.each([
  ["Stock", "Stock!"],
  ["Stock In", "'Stock In'!"],
  ["Joe's", "'Joe''s'!"],
  ["Q1", "'Q1'!"],
  ["2024", "'2024'!"],
  ["Bestände", "Bestände!"],
  ["A-B", "'A-B'!"],
])("the sheet %s is named %s in a formula", (name, expected) => {
  expect(sheetPrefix(name)).toBe(expected);
});

test.each([
  ["[1]Prices!A1", true],
  ["'[2]Raw Data'!$A$1+1", true],
  ["SUM(tbl[Item])", false],
  ['"[1]"&A1', false],
])("that %s takes something from another file is %s", (formula, expected) => {
  expect(refersToOtherFile(formula)).toBe(expected);
});
