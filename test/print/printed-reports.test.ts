/** @jest-environment jsdom */
import "../workbench/support/group-by";
import { join } from "node:path";
import type { RunParts } from "../taskpane/abc/write/run-of";
import { runOf } from "../taskpane/abc/write/run-of";
import { reportContent } from "../../src/taskpane/abc/write/report-content";
import { words } from "../taskpane/lists";
import { at, salesList } from "./lists-to-print";
import { pagesNeeded, printed, programAt, reportIn } from "./print-report";

const folder = join(__dirname, "..", "..", "build", "printed");
const hasOffice = ["soffice", "pdfinfo"].every((name) => programAt(name) !== null);
/** All sizes and methods take minutes: `PRINT=all` asks for them. */
const isWhole = process.env.PRINT === "all";

const columns = { item: at.item, description: at.description, value: at.sales };
const methods: Record<string, RunParts["columns"]> = {
  value: columns,
  twoStage: { ...columns, method: "twoStage", second: at.lines },
  weighted: { ...columns, method: "weighted", further: [at.lines, at.weight] },
  steadiness: { ...columns, method: "steadiness", firstPeriod: at.jan, lastPeriod: at.dec },
  grouped: { ...columns, group: at.site },
  plain: { item: at.item, value: at.sales },
};

if (!hasOffice) {
  console.log("LibreOffice and poppler-utils are not here: no report is printed.");
}

describe.each(isWhole ? [30, 1_862, 20_000] : [30])("a report of %i items", (items) => {
  test.each(
    Object.keys(methods).flatMap((name) => [[name, false] as const, [name, true] as const]),
  )(
    "by %s, with findings: %s, is printed on as many pages as its rows need",
    async (name, hasFindings) => {
      if (!hasOffice) return;
      const only = process.env.ONLY;
      if (only !== undefined && !`${items}-${name}-${hasFindings}`.match(only)) return;
      const run = await runOf(salesList(items, hasFindings), { columns: methods[name] });
      const shown = name === "grouped" && hasFindings ? 1 : null;
      const content = reportContent(words, run, new Date(2026, 10, 27), shown);
      const { file, book, written } = await reportIn(content);
      const { pages, paper } = printed(
        await file(),
        `${items}-${name}${hasFindings ? "-findings" : ""}`,
        folder,
      );
      const needed = pagesNeeded(book, written, paper);
      // A row without a height of its own may be printed a little lower than Excel has it.
      expect(pages).toBeLessThanOrEqual(needed);
      expect(pages).toBeGreaterThanOrEqual(Math.floor(needed * 0.9) - 1);
    },
    600_000,
  );
});
