import { findList } from "../../src/workbook/find-list";
import { supports } from "../../src/workbook/features";

test("without Excel everything is refused as not supported", async () => {
  await expect(findList()).rejects.toMatchObject({ name: "Refusal", reason: "notSupported" });
});

test("without Office no feature is there", () => {
  expect(supports("ExcelApi 1.9")).toBe(false);
});
