/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../../../src/workbook/excel/types";
import { FakeWorkbook } from "../../fake-workbook";
import { openPane } from "../../open-pane";

const rows = Array.from({ length: 30 }, (_, k): Cell[] => [`Item ${k}`, 1000 - k, 61 - k]);
const list: Cell[][] = [["Item", "Sales", "Lines"], ...rows];

async function left(method: string): Promise<number> {
  const pane = await openPane(new FakeWorkbook(list));
  await pane.press(`method-${method}`);
  if (method === "weighted") await pane.choose("further-0-column", "2");
  await pane.press("analyse");
  const [begin] = (pane.find("pareto-chart").getAttribute("viewBox") ?? "").split(" ");
  return Number(begin);
}

test("a small score, which has more digits than a sum, has room beside the axis", async () => {
  expect(await left("value")).toBe(0);
  expect(await left("weighted")).toBeLessThan(0);
});
