import { Totals } from "../../../../src/taskpane/abc/totals/totals-rows";
import type { Cell } from "../../../../src/workbook/excel/types";
import { itemAndValue, listOf, readList } from "../../lists";

/** The items whose rows are found to be this. */
async function itemsThatAre(what: number, cells: Cell[][]): Promise<string[]> {
  const rows = await readList([["Item", "Sales"], ...cells]);
  return rows.names.filter((_, row) => rows.totals[row] === what);
}

const totalsIn = (cells: Cell[][]) => itemsThatAre(Totals.total, cells);
const askedIn = (cells: Cell[][]) => itemsThatAre(Totals.perhaps, cells);

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
        ["", 7],
        ["x", ""],
      ]),
    ).toEqual([""]);
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

describe("items that equal a sum", () => {
  test.each<[string, Cell[][], string[]]>([
    [
      "a last item",
      [
        ["A", 100],
        ["B", 60],
        ["C", 40],
        ["F 500", 200],
      ],
      ["F 500"],
    ],
    [
      "a first item",
      [
        ["Bike", 100],
        ["B", 60],
        ["C", 30],
        ["D", 10],
      ],
      ["Bike"],
    ],
    [
      "an item above a few",
      [
        ["x", 5],
        ["A", 90],
        ["B", 50],
        ["C", 30],
        ["D", 10],
        ["y", 1],
      ],
      ["A"],
    ],
    [
      "an item of which nothing is the sum",
      [
        ["A", 90],
        ["B", 50],
        ["C", 31],
        ["D", 10],
      ],
      [],
    ],
    [
      "a small item",
      [
        ["A", 900],
        ["B", 600],
        ["D", 3],
        ["x", 1],
        ["y", 1],
        ["z", 1],
      ],
      [],
    ],
  ])("%s is an item still, and asked about", async (_what, cells, asked) => {
    expect(await totalsIn(cells)).toEqual([]);
    expect(await askedIn(cells)).toEqual(asked);
  });

  test("a total that sums up all of them says that each is an item", async () => {
    const cells: Cell[][] = [
      ["A", 50],
      ["B", 30],
      ["C", 15],
      ["D", 5],
      ["Total", 100],
    ];
    expect(await totalsIn(cells)).toEqual(["Total"]);
    expect(await askedIn(cells)).toEqual([]);
    expect(await askedIn(cells.slice(0, 4))).toEqual(["A"]);
  });

  test("names that hold a word for totals are items unless their number is a sum", async () => {
    const cells: Cell[][] = [
      ["Total Cleaner 5L", 40],
      ["Summa Basic", 25],
      ["Bolt", 17],
      ["Max", 9],
      ["Gesamt-Set", 3],
    ];
    expect(await totalsIn(cells)).toEqual([]);
    expect(await askedIn(cells)).toEqual([]);
  });

  test("a row without a name is an item unless its number is a sum", async () => {
    expect(
      await totalsIn([
        ["A", 100],
        ["", 70],
        ["B", 60],
        ["C", 40],
        ["", 15],
      ]),
    ).toEqual([]);
  });

  test("where hardly any row has a name, none is left out for the want of one", async () => {
    expect(
      await totalsIn([
        ["A", 5],
        ["", 5],
        ["", 10],
        ["", 20],
        ["", 40],
      ]),
    ).toEqual([]);
  });
});

test("a total of the rows that can be seen is one of a filtered list", async () => {
  const cells: Cell[][] = [
    ["Item", "Sales"],
    ["A", 5],
    ["B", 70],
    ["C", 8],
    ["D", 4],
    ["", 17],
  ];
  const rows = await readList(cells, itemAndValue(cells), listOf(cells, { hiddenRows: [2] }));
  expect([...rows.totals]).toEqual([0, 0, 0, 0, 1]);
});

test("of quantity × price the quantity tells, for a total has no price that fits", async () => {
  const cells: Cell[][] = [
    ["Item", "Quantity", "Price"],
    ["A", 5, 2],
    ["B", 7, 3],
    ["C", 8, 10],
    ["", 20, 5],
  ];
  const columns = itemAndValue(cells, { valueFrom: "product", quantity: 1, price: 2 });
  expect([...(await readList(cells, columns)).totals]).toEqual([0, 0, 0, 1]);
});
