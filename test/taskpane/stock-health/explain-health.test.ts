/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import { explainHealth } from "../../../src/taskpane/stock-health/report/explain-health";
import { press, sheetOf } from "../in-excel";
import { afterJudging, box, openList, takeBoth } from "./open-health";

async function written(...ids: string[]) {
  const book = openList();
  const pane = await afterJudging(workbook);
  await takeBoth(book, pane);
  await press(pane, ...ids);
  const told = async (row: number, column: number, sheet = sheetOf(book)) => {
    book.select(sheet, box(row, column));
    return explainHealth(pane.pane, await workbook.readActiveCell());
  };
  return { book, pane, told };
}

test("each figure is told with its item, and beside it where the rest of its stock stands", async () => {
  const { told } = await written("health-write");
  // Valve DN50 in row 1, gasket 2, milk 3, seal kit 4.
  expect(await told(1, 9)).toEqual({
    sentences: [
      "Most of the money in the stock of Valve DN50 stands here: Excess. In all there is USD 2,000.",
    ],
    facts: [
      ["Excess", "USD 1,000"],
      ["Working", "USD 1,000"],
    ],
  });
  expect((await told(3, 13))!.sentences[0]).toBe(
    "Will expire unsold: USD 80 of the USD 240 in the stock of Milk 1 l.",
  );
  expect((await told(3, 13))!.facts.map(([name]) => name)).toEqual([
    ...["Expired", "Will expire unsold", "Working"],
  ]);
  expect((await told(4, 15))!.sentences[0]).toBe(
    "Seal kit lacks 15 units (USD 120) to its safety stock, customers who wait included.",
  );
  expect((await told(2, 15))!.sentences[0]).toBe("Gasket 80 lacks nothing to its safety stock.");
  expect(await told(1, 16)).toEqual({
    sentences: [
      "Most of the stock of Valve DN50 is of this age: Up to 90 days. The newest receipts cover it.",
    ],
    facts: [
      ["Up to 90 days", "150"],
      ["181 to 365 days", "50"],
    ],
  });
  expect((await told(1, 17))!.sentences[0]).toContain("write down USD 225 of the stock of Valve");
  expect((await told(2, 18))!.sentences[0]).toBe(
    "A unit of Gasket 80 brings USD 3 after the cost to sell. To that, USD 50 is written down (IAS 2).",
  );
  expect((await told(1, 18))!.sentences[0]).toContain("nothing is written down");
  expect((await told(0, 9))!.sentences[0]).toContain("header");
  expect(await told(1, 8)).toBeNull();
});

test("what somebody has put there since is told with the way to know more", async () => {
  const { book, told } = await written("health-write");
  book.write(sheetOf(book), box(1, 10), [[71]]);
  expect((await told(1, 10))!.sentences[0]).toContain("check its stock again");
});

test("the report is told to be one", async () => {
  const { book, told } = await written("health-report");
  const report = book.sheets().find(({ name }) => name === "Stock health")!.id;
  expect((await told(0, 0, report))!.sentences[0]).toContain("stock health report of Stockbook");
});
