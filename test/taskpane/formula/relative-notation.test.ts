import { onOtherSheet, BoundToPlace } from "../../../src/taskpane/formula/on-other-sheet";
import { print } from "../../../src/taskpane/formula/print";
import { readFormula } from "../../../src/taskpane/formula/read-formula";
import { relativeNotation } from "../../../src/taskpane/formula/relative-notation";

const read = (formula: string) => readFormula(formula)!;

/** What Excel shows for these formulas in D5 once it is set to R1C1, blanks and capitals aside. */
test.each([
  ["=B5*2", "R[0]C[-2]*2"],
  ["=$B$2+B$2+$B2", "R2C2+R2C[-2]+R[-3]C2"],
  ["=SUM(A1:C4)", "SUM(R[-4]C[-3]:R[-1]C[-1])"],
  ["='Old stock'!E6", "'Old stock'!R[1]C[1]"],
  ["=SUM(A:A,$3:$3)", "SUM(C[-3]:C[-3],R3:R3)"],
  ["=Rate*Items[Cost]", "Rate*Items[Cost]"],
  ["=LOG10(A1)", "LOG10(R[-4]C[-3])"],
])("%s in D5 reads %s", (formula, relative) => {
  expect(relativeNotation(read(formula), { row: 4, column: 3 })).toBe(relative);
});

test("a formula that was filled down reads the same in every row", () => {
  const at = (row: number) => ({ row, column: 3 });
  const one = relativeNotation(read("=EOQ(B2,$F$1,C2)"), at(1));
  expect(relativeNotation(read("=EOQ(B3,$F$1,C3)"), at(2))).toBe(one);
  expect(relativeNotation(read("=EOQ(B3,$F$2,C3)"), at(2))).not.toBe(one);
});

test.each([
  ["=B2*$C$1", "='It''s, a \"plan\"'!B2*'It''s, a \"plan\"'!$C$1"],
  ["=Other!A1+Rate", "=Other!A1+Rate"],
  ["=SUM(A:A,Items[Cost])", "=SUM('It''s, a \"plan\"'!A:A,Items[Cost])"],
])("%s says the same on another sheet", (formula, moved) => {
  expect(`=${print(onOtherSheet(read(formula), `It's, a "plan"`))}`).toBe(moved);
});

test.each(["=[@Cost]*2", "=Items[@Cost]", "=@A1:A9", "=ROW()", '=INDIRECT("A1")'])(
  "%s asks for its own place, and is moved nowhere",
  (formula) => {
    expect(() => onOtherSheet(read(formula), "Items")).toThrow(BoundToPlace);
  },
);
