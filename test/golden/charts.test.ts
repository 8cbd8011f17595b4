/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { readFileSync } from "fs";
import { join } from "path";
import { themeCss } from "../../src/build/theme/theme-css";
import type { Cell } from "../../src/workbook/excel/types";
import { FakeWorkbook } from "../taskpane/fake-workbook";
import { openPane } from "../taskpane/open-pane";
import { expectGolden, inLines } from "./golden";

/** The k-th item sells 10,000 / k^1.3, in whole units. */
function listOf(items: number): Cell[][] {
  const rows = Array.from({ length: items }, (_, k): Cell[] => [
    `Item ${k + 1}`,
    Math.round(10_000 / (k + 1) ** 1.3) + 1,
  ]);
  return [["Item", "Sales"], ...rows];
}

const style = readFileSync(join(__dirname, "../../src/taskpane/styles/chart.css"), "utf8");

/** The picture with its style, as a file that any browser shows. */
function picture(chart: Element): string {
  const styled = chart.outerHTML
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/(<svg[^>]*>)/, `$1<style>${themeCss(style)}${style}</style>`);
  return inLines(styled);
}

test.each([5, 40, 3_000])("the Pareto chart of %s items", async (items) => {
  const pane = await openPane(new FakeWorkbook(listOf(items)));
  await pane.press("analyse");
  expectGolden(`pareto-chart-${items}.svg`, picture(pane.find("pareto-chart")));
});
