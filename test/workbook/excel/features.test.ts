/** @jest-environment jsdom */
import { supports } from "../../../src/workbook/excel/features";
import { loadClientLibrary } from "../../support/client-library";

test("a feature is there from the version on that brought it", () => {
  loadClientLibrary({ requirementSets: { ExcelApi: "1.12" } });
  expect(supports("ExcelApi 1.9")).toBe(true);
  expect(supports("ExcelApi 1.12")).toBe(true);
  expect(supports("ExcelApi 1.20")).toBe(false);
});
