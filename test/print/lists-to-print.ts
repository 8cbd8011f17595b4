import type { Cell } from "../../src/workbook/excel/types";

/** Numbers from 0 to 1 that are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const things = ["Hose clamp", "Bearing", "Valve seat, stainless", "O-ring", "Pump housing", "Belt"];
const sites = ["North", "South", "Harbour"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Where the columns of the list stand. */
export const at = {
  item: 0,
  description: 1,
  site: 2,
  sales: 3,
  lines: 4,
  weight: 5,
  jan: 6,
  dec: 17,
};

/** A year's sales as a controller has them: few large values, many small, and what else is in a list. */
export function salesList(items: number, hasFindings: boolean): Cell[][] {
  const next = chance(items);
  const header = ["Product ID", "Description", "Site", "Sales, USD", "Order lines", "Weight, kg"];
  const rows = Array.from({ length: items }, (_, k): Cell[] => {
    const sales = Math.round(60_000 * Math.pow(1 - next(), 6) * 100 + 900 * next()) / 100;
    const steadiness = next();
    const history = months.map(() =>
      steadiness < 0.3 && next() < 0.7
        ? 0
        : Math.round(sales / 40 + (sales / 30) * next() * (1 - steadiness)),
    );
    return [
      `${["FUR", "OFF", "TEC"][k % 3]}-${10_000_000 + k * 37}`,
      `${things[Math.floor(next() * things.length)]} ${Math.floor(next() * 900) + 100}`,
      sites[Math.floor(next() * next() * sites.length)],
      sales,
      Math.floor(next() * 200),
      Math.round(next() * 500) / 10,
      ...history,
    ];
  });
  if (hasFindings) {
    rows[3][at.sales] = "n/a";
    rows[5][at.sales] = "";
    rows[7][at.sales] = "1,234.50";
    rows[8][at.sales] = -312.4;
    rows[9][at.sales] = "#DIV/0!";
    rows[11][0] = rows[12][0];
    rows.push([
      "Total",
      "",
      "",
      rows.reduce((sum, row) => sum + (Number(row[at.sales]) || 0), 0),
      "",
      "",
    ]);
  }
  return [
    [...header, ...months],
    ...rows.map((row) => [...row, ...Array<Cell>(18 - row.length).fill("")]),
  ];
}
