import type { Cell } from "../../../src/workbook/types";
import { itemAndValue, readList } from "../lists";

/** The items whose rows are taken for totals. */
async function totalsIn(cells: Cell[][]): Promise<string[]> {
  const list = [["Item", "Sales"], ...cells];
  const rows = await readList(list);
  return rows.names.filter((_, row) => rows.totals[row] === 1);
}

describe("totals rows", () => {
  test.each([
    "Total",
    "TOTAL:",
    "Totals",
    "Grand total",
    "Sum",
    "Totalt",
    "Sum total",
    "Summa",
    "I alt",
    "Yhteensä",
    "Kaikki yhteensä",
    "Gesamt",
    "Gesamtsumme",
    "Summe:",
    "Subtotal",
    "Zwischensumme",
  ])("%j is one, whatever it holds", async (name) => {
    expect(
      await totalsIn([
        ["Bolt", 3],
        ["Nut", 4],
        ["Cap", 9],
        [name, 99],
      ]),
    ).toEqual([name]);
  });

  test("a totals word beside another name is one when the number is the sum of the rows above", async () => {
    const cells: Cell[][] = [
      ["Bolt", 3],
      ["Nut", 4],
      ["Metal total", 7],
      ["Cap", 9],
      ["Cup", 2],
      ["Summe Holz", 11],
      ["Total 2024", 18],
    ];
    expect(await totalsIn(cells)).toEqual(["Metal total", "Summe Holz", "Total 2024"]);
  });

  test("a product with such a word in its name is none", async () => {
    const cells: Cell[][] = [
      ["Total Gym 1000", 400],
      ["Bolt", 3],
      ["Nut", 4],
      ["Summa cum laude", 12],
    ];
    expect(await totalsIn(cells)).toEqual([]);
  });

  test("a last row without a name that equals the sum of all others is one", async () => {
    expect(
      await totalsIn([
        ["Bolt", 0.1],
        ["Nut", 0.2],
        ["Cap", 5],
        ["", 5.3],
      ]),
    ).toEqual([""]);
  });

  test("a total rounded to cents is one all the same", async () => {
    const cells: Cell[][] = [
      ["a", 1000.004],
      ["b", 2000.003],
      ["c", 3000.001],
      ["?", 6000.01],
    ];
    expect(await totalsIn(cells)).toEqual(["?"]);
  });

  test("in a list of three the last may be the sum of the others by chance", async () => {
    expect(
      await totalsIn([
        ["Bolt", 1],
        ["Nut", 2],
        ["Cap", 3],
      ]),
    ).toEqual([]);
  });

  test("the sum of the others need not stand in the very last row", async () => {
    expect(
      await totalsIn([
        ["a", 1],
        ["b", 2],
        ["c", 4],
        ["x", 7],
        ["", ""],
      ]),
    ).toEqual(["x"]);
  });

  test("an ordinary list has none", async () => {
    expect(
      await totalsIn([
        ["Bolt", 9],
        ["Nut", 4],
        ["Cap", 2],
        ["Cup", 1],
      ]),
    ).toEqual([]);
  });

  test("the word may stand in the description", async () => {
    const cells: Cell[][] = [
      ["No.", "Item", "Sales"],
      [1, "Bolt", 3],
      [2, "Nut", 4],
      ["", "Total", 7],
    ];
    const rows = await readList(cells, itemAndValue(cells, { description: 1 }));
    expect([...rows.totals]).toEqual([0, 0, 1]);
  });
});
