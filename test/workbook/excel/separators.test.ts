/** @jest-environment jsdom */
import { readSeparators } from "../../../src/workbook/excel/separators";
import { loadClientLibrary } from "../../support/client-library";
import { countActions } from "../../support/faults";
import { openWorkbook } from "../../support/open-workbook";

const swedish = { name: "sv-SE", decimal: ",", thousands: "\u00a0" };

beforeEach(() => loadClientLibrary({}));

test("those of the system count where Excel has none of its own", async () => {
  openWorkbook().culture = swedish;
  await expect(readSeparators()).resolves.toEqual({
    decimal: ",",
    thousands: "\u00a0",
    culture: "sv-SE",
  });
});

test("Excel's own go before them", async () => {
  openWorkbook().culture = { ...swedish, own: { decimal: ".", thousands: "'" } };
  await expect(readSeparators()).resolves.toEqual({
    decimal: ".",
    thousands: "'",
    culture: "sv-SE",
  });
});

test("an older Excel is not asked", async () => {
  loadClientLibrary({ requirementSets: { ExcelApi: "1.10" } });
  openWorkbook().culture = swedish;
  const asked = await countActions(async () => {
    await expect(readSeparators()).resolves.toBeNull();
  });
  expect(asked).toEqual([]);
});

test("a host that does not know them refuses, as Excel does", async () => {
  openWorkbook();
  await expect(readSeparators()).rejects.toMatchObject({ reason: "notSupported" });
});
