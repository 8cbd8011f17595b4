import { oursAmong, spelled } from "../../../src/workbook/take-back/ours";

function rowsOf(found: string[], written: string[], hasMoved: boolean): number[] {
  const ours = oursAmong(found, written, hasMoved);
  return found.flatMap((_cell, row) => (ours[row] === 1 ? [row] : []));
}

const written = ["Class", "A", "", "B", "C"];

test("where nothing has moved each cell is known by its place", () => {
  expect(rowsOf(["Class", "B", "x", "B", ""], written, false)).toEqual([0, 3]);
});

test("inserted rows move ours down, and what stands in them is not ours", () => {
  expect(rowsOf(["", "Class", "A", "theirs", "", "B", "C"], written, true)).toEqual([1, 2, 5, 6]);
});

test("deleted rows take ours with them", () => {
  expect(rowsOf(["Class", "", "C"], written, true)).toEqual([0, 2]);
});

test("edits at several places leave the others ours", () => {
  const found = ["x", "Class", "y", "", "B", "z", "C"];
  expect(rowsOf(found, written, true)).toEqual([1, 4, 6]);
});

test("when the first of ours are gone already, the others are still known", () => {
  const many = Array.from({ length: 5_000 }, (_, row) => "ABC".charAt(row % 3));
  const found = [...Array<string>(4_000).fill(""), ...many.slice(4_000), ""];
  expect(rowsOf(found, many, true)).toHaveLength(1_000);
});

test("a formula is known however Excel spells it, a text only by its letters", () => {
  const formula = spelled("=ABC.MULTI(A1:A9,0.7)", true);
  expect(spelled("=@_xldudf_ABC_MULTI( A1:A9 , 0.7 )", true)).toBe(formula);
  expect(spelled("=SUM(A1:A9,0.7)", true)).not.toBe(formula);
  expect(spelled("=ABC.MULTI(A1:A9,0.7)", false)).not.toBe(formula);
  expect(spelled("'=text", false)).toBe(spelled("=text", false));
  expect(spelled("=one", false)).not.toBe(spelled("=other", false));
});
