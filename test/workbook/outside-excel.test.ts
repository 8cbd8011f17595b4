import { findList } from "../../src/workbook/list/find-list";
import { supports } from "../../src/workbook/excel/features";

test("without Excel everything is refused as not supported", async () => {
  await expect(findList()).rejects.toMatchObject({ name: "Refusal", reason: "notSupported" });
});

test("without Office no feature is there", () => {
  expect(supports("ExcelApi 1.9")).toBe(false);
});
