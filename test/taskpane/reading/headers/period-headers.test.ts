import { guessColumns } from "../../../../src/taskpane/abc/columns/guess-columns";
import { guessHeader } from "../../../../src/taskpane/reading/headers/guess-header";
import type { Cell } from "../../../../src/workbook/excel/types";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const twelve = Array.from({ length: 12 }, (_, i) => i + 1);
const two = (month: number) => String(month).padStart(2, "0");

/** Items with their demand below such headers. */
function listOf(headers: Cell[]): Cell[][] {
  const demand = (row: number) => headers.map((_, i) => ((i + 3) * (row + 5) * 7) % 90);
  return [
    ["Item", ...headers],
    ...["Bolt", "Nut", "Cap", "Pin"].map((item, row) => [item, ...demand(row)]),
  ];
}

function periodsOf(headers: Cell[], first: Cell[] = []): [number | null, number | null] {
  const columns = guessColumns(listOf([...first, ...headers]), true);
  return [columns.firstPeriod, columns.lastPeriod];
}

test.each<[string, Cell[]]>([
  ["Sales Jan", months.map((month) => `Sales ${month}`)],
  ["Jan sales", months.map((month) => `${month} sales`)],
  ["Umsatz 01/2024", twelve.map((month) => `Umsatz ${two(month)}/2024`)],
  ["Umsatz 1.2024", twelve.map((month) => `Umsatz ${month}.2024`)],
  ["31.12.2024", twelve.map((month) => `28.${two(month)}.2024`)],
  ["12/31/2024", twelve.map((month) => `${month}/28/2024`)],
  ["2024-12-31", twelve.map((month) => `2024-${two(month)}-28`)],
  ["31.12.24", twelve.map((month) => `28.${two(month)}.24`)],
  ["2024-Jan", months.map((month) => `2024-${month}`)],
  ["Mar-2023", months.map((month) => `${month}-2023`)],
  ["jan.-24", months.map((month) => `${month.toLowerCase()}.-24`)],
  ["Jan'24", months.map((month) => `${month}'24`)],
  ["Jan 24 (pcs)", months.map((month) => `${month} 24 (pcs)`)],
  ["FY24", ["FY22", "FY23", "FY24"]],
  ["FY 2023/24", ["FY 2021/22", "FY 2022/23", "FY 2023/24"]],
  ["2023/24", ["2021/22", "2022/23", "2023/24"]],
  ["Q1 2024", [1, 2, 3, 4].map((quarter) => `Q${quarter} 2024`)],
  ["1. Quartal 2024", [1, 2, 3, 4].map((quarter) => `${quarter}. Quartal 2024`)],
  ["1Q24", [1, 2, 3, 4].map((quarter) => `${quarter}Q24`)],
  ["KW 12", twelve.map((week) => `KW ${week}`)],
  ["uke 3", twelve.map((week) => `uke ${week}`)],
  ["Vecka 3", twelve.map((week) => `Vecka ${week}`)],
  ["W05/2024", twelve.map((week) => `W${two(week)}/2024`)],
  ["2024-W05", twelve.map((week) => `2024-W${two(week)}`)],
  ["2024M01", twelve.map((month) => `2024M${two(month)}`)],
  ["Periode 1", twelve.map((month) => `Periode ${month}`)],
  ["P01", twelve.map((month) => `P${two(month)}`)],
  ["M1", twelve.map((month) => `M${month}`)],
  ["202401", twelve.map((month) => `2024${two(month)}`)],
  ["202401 as numbers", twelve.map((month) => 202400 + month)],
  ["1 to 12 as numbers", twelve],
  ["1 to 12 as texts", twelve.map(String)],
  ["weeks 1 to 52", Array.from({ length: 52 }, (_, i) => i + 1)],
  ["day numbers", twelve.map((month) => 45000 + 30 * month)],
  ["Dec first", [...months].reverse()],
  ["12 first", [...twelve].reverse()],
  ["months left out", ["Jan", "Feb", "Apr", "Nov"]],
  ["numbers left out", [1, 2, 4, 7]],
  ["Menekki tammi", ["tammi", "helmi", "maalis"].map((month) => `Menekki ${month}`)],
  ["Förbrukning maj", ["mars", "april", "maj"].map((month) => `Förbrukning ${month}`)],
  ["Verbrauch März", ["Januar", "Februar", "März"].map((month) => `Verbrauch ${month}`)],
  ["Ventas enero", ["enero", "febrero", "marzo"].map((month) => `Ventas ${month}`)],
])("%s names periods, and the row names the columns", (_, headers) => {
  expect(guessHeader(listOf(headers))).toBe(true);
  expect(periodsOf(headers)).toEqual([1, headers.length]);
  expect(periodsOf([...headers, "Total"])).toEqual([1, headers.length]);
});

test.each<[string, Cell[]]>([
  ["prices", months.map((month) => `Price ${month}`)],
  ["levels of stock", months.map((month) => `Stock ${month}`)],
  ["quantity and value in turn", months.flatMap((month) => [`${month} qty`, `${month} value`])],
  ["products by number", ["Product 1", "Product 2", "Product 3"]],
  ["sites by number", [1, 2, 3, 4, 5, 6, 7].map((site) => `Site ${site}`)],
])("%s are no demand, and no single one is the value", (_, headers) => {
  const columns = guessColumns(listOf(headers), true);
  expect([columns.firstPeriod, columns.value]).toEqual([null, null]);
});

test("a total behind the months is the value, and no period", () => {
  const columns = guessColumns(listOf([...months, "Total"]), true);
  expect(columns).toMatchObject({ value: 13, firstPeriod: 1, lastPeriod: 12 });
});

test("sums of the quarters between the months leave no history from a first to a last", () => {
  const quarters = [0, 3, 6, 9].flatMap((first, i) => [
    ...months.slice(first, first + 3),
    `Q${i + 1}`,
  ]);
  expect(periodsOf(quarters)).toEqual([null, null]);
});

test("months that are still to come stand empty and are left out; a month without sales is not", () => {
  const list = listOf(months).map((row, i) =>
    i === 0 ? row : row.map((cell, k) => (k > 9 || k === 4 ? "" : cell)),
  );
  expect(guessColumns(list, true)).toMatchObject({ firstPeriod: 1, lastPeriod: 9 });
});

test("periods of money are not multiplied by a price; those of units are", () => {
  const priced = (word: string) => [
    ...listOf(months.slice(0, 4).map((month) => `${word} ${month}`)).map((row, i) => [
      ...row,
      i === 0 ? "Unit price" : i + 0.5,
    ]),
  ];
  expect(guessColumns(priced("Umsatz"), true)).toMatchObject({ valueFrom: "periods", price: null });
  expect(guessColumns(priced("Verbrauch"), true)).toMatchObject({ valueFrom: "periods", price: 5 });
});

test("stock beside the months is no value of a history", () => {
  const list = listOf(["Stock", ...months]);
  expect(guessColumns(list, true)).toMatchObject({ method: "steadiness", firstPeriod: 2 });
});

describe("a row of numbers is no header", () => {
  test.each<[string, Cell[][]]>([
    [
      "that rise by chance",
      [
        ["Bolt", 1, 2, 3],
        ["Nut", 4, 1, 9],
      ],
    ],
    [
      "that stand in other rows too",
      [
        ["Item", 1, 2, 3],
        ["Nut", 1, 2, 3],
      ],
    ],
    [
      "with decimals",
      [
        ["Item", 1.5, 2, 3],
        ["Nut", 4, 1, 9],
      ],
    ],
  ])("%s", (_, preview) => {
    expect(guessHeader(preview)).toBe(false);
  });
});
