import type { Cell } from "../../../src/workbook/excel/types";
import type { ZeroStockLimits } from "../../../src/engine/policy/zero-stock";
import { advices, advise } from "../../../src/taskpane/zero-stock/advise";
import { guessColumns } from "../../../src/taskpane/zero-stock/columns";
import { columnsToRead, readItems } from "../../../src/taskpane/zero-stock/items";
import { call } from "../../functions/excel";
import { listOf, patient } from "../lists";

const header = ["Item", "Lead time", "Lead time CV", "Demand CV", "Price", "Turnover", "MTO"];

/** Every figure below, on and above its limit, each with each other. */
function everyCase({ leadTime, leadTimeCv, demandCv, unitValue, turnover }: ZeroStockLimits) {
  const around = (limit: number) => [limit - limit / 8, limit, limit + limit / 8];
  let rows: Cell[][] = [[]];
  const parts: Cell[][] = [leadTime, leadTimeCv, demandCv, unitValue, turnover].map(around);
  for (const values of [...parts, [true, false]]) {
    rows = rows.flatMap((row) => values.map((value) => [...row, value]));
  }
  return rows;
}

async function inThePane(rows: Cell[][], limits: ZeroStockLimits): Promise<string[][]> {
  const cells = [header, ...rows.map((row, index) => [`Item ${index}`, ...row])];
  const columns = guessColumns(cells);
  const list = listOf(cells);
  const read = columnsToRead(columns);
  const reading = {
    place: list.place,
    columns: read,
    cells: read.map((column) => cells.map((row) => row[column])),
    signs: new Int32Array(cells.length),
  };
  const items = await readItems(list, columns, reading, ".", patient);
  const { advice } = await advise(items, limits, false, patient);
  return [...advice].map((each) => [advices[each - 1]]);
}

function inACell(rows: Cell[][], limits?: ZeroStockLimits): unknown[][] {
  const columns = header.slice(1).map((_, column) => rows.map((row) => [row[column]]));
  return call("ZEROSTOCK", ...columns, limits && [Object.values(limits)]);
}

const byDefault = { leadTime: 14, leadTimeCv: 0.33, demandCv: 1, unitValue: 1000, turnover: 4 };
const others = { leadTime: 30, leadTimeCv: 0.5, demandCv: 0.25, unitValue: 80, turnover: 12 };

test("the pane advises what the function ZEROSTOCK answers, with its limits by default", async () => {
  const rows = everyCase(byDefault);
  const answers = inACell(rows);
  expect(await inThePane(rows, byDefault)).toEqual(answers);
  expect(new Set(answers.flat())).toEqual(new Set(["zero", "review", "stock"]));
  expect(answers).toHaveLength(3 ** 5 * 2);
});

test("the pane advises what the function ZEROSTOCK answers, with other limits", async () => {
  const rows = [...everyCase(others), ...everyCase(byDefault)];
  expect(await inThePane(rows, others)).toEqual(inACell(rows, others));
});
