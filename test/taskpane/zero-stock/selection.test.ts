/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { RefusalReason } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";
import { openPane } from "../open-pane";
import { cells } from "./lists";
import { afterFinding, openZeroStock } from "./open-zero-stock";

/** Longer than a selection takes to settle. */
const selectionSettled = () => new Promise((resolve) => setTimeout(resolve, 250));

describe("the selection", () => {
  test.each<[RefusalReason, RegExp]>([
    ["severalAreas", /^Several areas are selected/],
    ["nothingSelected", /^The selected cells are empty/],
    ["cellBeingEdited", /Press Enter or Esc/],
  ])("that is no list (%s) gets a plain sentence", async (reason, sentence) => {
    const workbook = new FakeWorkbook(cells);
    workbook.refuse("findList", reason);
    const pane = await openZeroStock(workbook);
    expect(pane.text("zero-list-refusal")).toMatch(sentence);
    expect(pane.has("zero-find")).toBe(false);
    workbook.refuse("findList", null);
    await pane.press("zero-look-again");
    expect(pane.text("zero-list-place")).toBe("Items!A1:H7");
  });

  test("is followed as it moves, until a list has been read", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openZeroStock(workbook);
    workbook.sheetName = "Lager";
    workbook.cells = cells.slice(0, 4);
    workbook.row = 9;
    workbook.userSelects();
    await selectionSettled();
    expect(pane.text("zero-list-place")).toBe("Lager!A10:H13");
    await pane.press("zero-find");
    workbook.row = 40;
    workbook.userSelects();
    await selectionSettled();
    expect(pane.text("zero-elsewhere")).toBe("You have now selected Lager!A41:H44.");
    expect(pane.text("zero-list-place")).toBe("Lager!A10:H13");
    expect(pane.has("zero-table")).toBe(true);
    await pane.press("zero-use-elsewhere");
    expect(pane.text("zero-list-place")).toBe("Lager!A41:H44");
    expect(pane.has("zero-table")).toBe(false);
    expect(pane.focused).toBe("zero-takes");
  });

  test("of several rows of the list itself changes nothing", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterFinding(workbook);
    workbook.refuse("findList", "severalAreas");
    workbook.userSelects();
    await selectionSettled();
    expect(pane.has("zero-table")).toBe(true);
    await pane.choose("zero-item-column", "");
    expect(pane.text("zero-list-place")).toBe("Items!A1:H7");
    expect(pane.has("zero-table")).toBe(true);
    expect(pane.has("zero-stale")).toBe(false);
  });

  test("is told of while a list is chosen, and no more beside a result or in the other parts", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openZeroStock(workbook);
    const afterSelecting = async (reason: RefusalReason) => {
      pane.pane.store.change({ status: "before" });
      workbook.refuse("findList", reason);
      workbook.userSelects();
      await selectionSettled();
      workbook.refuse("findList", null);
      return pane.status;
    };
    expect(await afterSelecting("severalAreas")).toMatch(/^Several areas are selected/);
    await pane.press("zero-look-again");
    await pane.press("zero-find");
    expect(await afterSelecting("severalAreas")).toBe("before");
    await pane.press("tab-functions");
    expect(await afterSelecting("nothingSelected")).toBe("before");
    await pane.press("tab-analysis");
    expect(await afterSelecting("severalAreas")).toMatch(/^Several areas are selected/);
  });

  test("inside the same list keeps the columns that were chosen, also when it has grown", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openZeroStock(workbook);
    await pane.choose("zero-onHand-column", "");
    workbook.cells = [...cells, ["Cap", 5, 0.1, 0.4, 3000, 1, "", 5]];
    workbook.userSelects();
    await selectionSettled();
    expect(pane.text("zero-list-place")).toBe("Items!A1:H8");
    expect(pane.find<HTMLSelectElement>("zero-onHand-column").value).toBe("");
    await pane.press("zero-find");
    expect(pane.table("zero-candidates")[1][0]).toBe("Cap High value and slow");
  });

  test("is the one of the analysis, and leaves a run of it alone", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    // Stock × unit cost is the value there.
    await pane.press("analyse");
    await pane.press("tab-zeroStock");
    expect(pane.text("zero-list-place")).toBe("Items!A1:H7");
    await pane.press("zero-find");
    expect(pane.has("zero-table")).toBe(true);
    await pane.press("tab-analysis");
    expect(pane.has("check-heading")).toBe(true);
    await pane.press("tab-zeroStock");
    expect(pane.has("zero-table")).toBe(true);
  });
});

describe("the list changes after it was read", () => {
  test("the pane says so, and reads it again as it is now", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterFinding(workbook);
    workbook.cells = [...cells, ["Cap", 5, 0.1, 0.4, 30000, 1, "", 5]];
    workbook.userChangesSource();
    await pane.settled();
    expect(pane.text("zero-source-changed")).toBe(
      "Items!A1:H7 has changed since it was read. Press Refresh to find the candidates again.",
    );
    expect(pane.status).toBe(pane.text("zero-source-changed"));
    await pane.press("zero-find");
    expect(pane.has("zero-source-changed")).toBe(false);
    expect(pane.text("zero-list-place")).toBe("Items!A1:H8");
    expect(pane.table("zero-candidates")[1][0]).toBe("Cap High value and slow");
  });

  test("when its sheet is deleted nothing is offered to be written", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterFinding(workbook);
    workbook.userChangesSource("sheetGone");
    await pane.settled();
    expect(pane.text("zero-source-changed")).toMatch(/^The sheet Items has been deleted/);
    expect(pane.has("zero-write")).toBe(false);
  });
});
