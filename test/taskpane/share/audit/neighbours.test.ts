import { addressOf, boxesOf } from "../../../../src/workbook/excel/a1";
import { readFormula } from "../../../../src/taskpane/formula/read-formula";
import { differencesOf } from "../../../../src/taskpane/share/audit/neighbours";
import { runsOf } from "../../../../src/taskpane/share/audit/runs";
import type { OwnCell } from "../../../../src/taskpane/share/find/found";

function cell(address: string, formula: string, size = { rows: 1, columns: 1 }): OwnCell {
  const [{ row, column }] = boxesOf(address);
  const expression = readFormula(formula)!;
  return { row, column, formula, value: 1, ...size, expression, functions: ["EOQ"] };
}

/** A column of lots, of which some rows have a formula of their own. */
const lots = (rows: number, others: Record<number, string | null> = {}) =>
  Array.from({ length: rows }, (_, k) => k + 2).flatMap((row) => {
    const other = others[row];
    if (other === null) return [];
    return [cell(`D${row}`, other ?? `=EOQ(A${row},B${row},C${row})`)];
  });

const unlike = (cells: OwnCell[]) =>
  [...differencesOf(cells).unlike].map(([one, { along, others }]) => [
    addressOf(one),
    along,
    others,
  ]);

test("a column filled down is one block, and nothing in it stands out", () => {
  const cells = lots(10);
  expect(runsOf(cells).map(({ box }) => addressOf(box))).toEqual(["D2:D11"]);
  expect(unlike(cells)).toEqual([]);
});

test("the one cell that refers to the row above stands out between the nine others", () => {
  const cells = lots(10, { 6: "=EOQ(A5,B6,C6)" });
  expect(runsOf(cells).map(({ box }) => addressOf(box))).toEqual(["D2:D5", "D6", "D7:D11"]);
  expect(unlike(cells)).toEqual([["D6", "column", 9]]);
});

test("a typed number in place of a reference stands out at the end of a column too", () => {
  expect(unlike(lots(10, { 11: "=EOQ(A11,50,C11)" }))).toEqual([["D11", "column", 9]]);
});

test("two halves of a column with formulas of their own are two blocks, and neither is a slip", () => {
  const half = Object.fromEntries(
    [7, 8, 9, 10, 11].map((row) => [row, `=EOQ(A${row},50,C${row})`]),
  );
  const cells = lots(10, half);
  expect(runsOf(cells)).toHaveLength(2);
  expect(unlike(cells)).toEqual([]);
});

test("a cell between equal formulas that has none of ours is a gap; a wide space parts two blocks", () => {
  const gaps = (cells: OwnCell[]) => differencesOf(cells).gaps.map(addressOf);
  expect(gaps(lots(10, { 6: null }))).toEqual(["D6"]);
  expect(gaps(lots(10, { 4: null, 5: null, 6: null, 7: null }))).toEqual([]);
});

test("a row filled to the right is compared along the row", () => {
  const cells = ["B", "C", "D", "E", "F"].map((letter) =>
    cell(
      `${letter}9`,
      letter === "D" ? "=EOQ(D2,D3,12)" : `=EOQ(${letter}2,${letter}3,${letter}4)`,
    ),
  );
  expect(unlike(cells)).toEqual([["D9", "row", 4]]);
  expect(runsOf(cells).map(({ box }) => addressOf(box))).toEqual(["B9:C9", "D9", "E9:F9"]);
});

test("a column beside another with its own formula is no slip: each cell belongs to its column", () => {
  const cells = [2, 3, 4].flatMap((row) =>
    ["B", "C", "D", "E"].map((letter) =>
      cell(
        `${letter}${row}`,
        letter === "E" ? `=EOQ($A${row},1,1)` : `=EOQ(${letter}$1,$A${row},2)`,
      ),
    ),
  );
  expect(unlike(cells)).toEqual([]);
  expect(runsOf(cells).map(({ box }) => addressOf(box))).toEqual(["B2:D4", "E2:E4"]);
});

test("a spilled result is one block with the area that it fills", () => {
  const cells = [
    cell("D2", "=EOQ(A2:A9,50,2)", { rows: 8, columns: 1 }),
    cell("D10", "=EOQ(A10,50,2)"),
  ];
  expect(runsOf(cells).map(({ box }) => addressOf(box))).toEqual(["D2:D9", "D10"]);
});
