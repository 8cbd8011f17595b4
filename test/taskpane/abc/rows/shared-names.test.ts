import type { Choices } from "../../../../src/taskpane/abc/rows/choices";
import { fateSentence, findingTitle } from "../../../../src/taskpane/abc/rows/finding-texts";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, itemAndValue, words } from "../../lists";

async function check(
  cells: Cell[][],
  columns: Partial<ListColumns> = {},
  choices: Partial<Choices> = {},
) {
  const checked = await checkCells(cells, choices, itemAndValue(cells, columns));
  const { findings, items } = checked.sorted;
  const told = findings.map((finding) => [
    findingTitle(words, finding),
    fateSentence(words, finding, checked.choices, "value"),
  ]);
  return { told, findings, values: [...items.values] };
}

describe("names that look alike", () => {
  test.each([
    ["capitals", "Bolt", "BOLT"],
    ["accents encoded in two ways", "Caf\u00e9", "Cafe\u0301"],
    ["a sign that nobody sees", "Bolt", "Bo\u200blt"],
    ["a soft hyphen", "Schraube", "Schrau\u00adbe"],
    ["a blank that does not break", "Bolt M6", "Bolt\u00a0M6"],
    ["two blanks", "Bolt M6", "Bolt  M6"],
    ["wide letters", "M6", "Ｍ６"],
    ["a sharp s", "STRASSE", "straße"],
  ])("are one item, and told of: %s", async (_what, one, other) => {
    const { told, values } = await check([
      ["Item", "Sales"],
      [one, 3],
      [other, 4],
      ["Nut", 2],
    ]);
    expect(values).toEqual([7, 2]);
    expect(told.map(([title]) => title)).toEqual([
      "2 rows share 1 name",
      "2 rows share 1 name, written in different ways",
    ]);
  });

  test("are no other names", async () => {
    const { values } = await check([
      ["Item", "Sales"],
      ["m²", 1],
      ["m2", 2],
      ["Bär", 3],
      ["Bar", 4],
      ["Baer", 5],
    ]);
    expect(values).toEqual([1, 2, 3, 4, 5]);
  });

  test("a name of signs that nobody sees is none", async () => {
    const { told } = await check([
      ["Item", "Sales"],
      ["\u200b", 1],
      ["\u200b", 2],
      ["Nut", 4],
    ]);
    expect(told.map(([title]) => title)).toEqual(["2 rows without an item name"]);
  });
});

describe("one item number with several descriptions", () => {
  const cells: Cell[][] = [
    ["No.", "Item", "Sales"],
    [1001, "Bolt", 5],
    [1001, "Bolt, zinc", 6],
    [1002, "Nut", 7],
    [1002, "NUT ", 8],
    [1003, "", 9],
    [1003, "Cap", 1],
  ];

  test("is told of, and summed unless its rows are kept apart", async () => {
    const summed = await check(cells, { description: 1 });
    expect(summed.told).toContainEqual([
      "2 rows of 1 item with more than one description",
      "Summed under the first description. Keep the rows of one name apart if they are different items.",
    ]);
    expect(summed.values).toEqual([11, 15, 10]);
    const apart = await check(cells, { description: 1 }, { duplicates: "keep" });
    expect(apart.told.map(([title]) => title)).toContain(
      "2 rows of 1 item with more than one description",
    );
    expect(apart.values).toEqual([5, 6, 7, 8, 9, 1]);
  });
});

describe("codes that differ in the zeros before them", () => {
  const cells: Cell[][] = [
    ["No.", "Sales"],
    ["0012", 5],
    [12, 6],
    ["012", 7],
    ["0013", 8],
    ["0x12", 9],
  ];

  test("are kept apart as Excel keeps them, and asked about", async () => {
    const { told, values, findings } = await check(cells);
    expect(values).toEqual([5, 6, 7, 8, 9]);
    expect(told.map(([title]) => title)).toEqual([
      "3 rows with codes that differ only in leading zeros",
    ]);
    expect(findings[0].rows).toEqual([0, 1, 2]);
  });

  test("are one item where the user says so", async () => {
    const { values, told } = await check(cells, {}, { codes: "same" });
    expect(values).toEqual([18, 8, 9]);
    expect(told.map(([, fate]) => fate)).toContain(
      "Treated as one item, as if all were written without the zeros.",
    );
  });
});
