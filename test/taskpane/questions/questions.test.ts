/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { openPart } from "../../../src/taskpane/pane/tabs/open-part";
import { fillList, press, quietly, sheetOf } from "../in-excel";
import { openPane, type OpenPane } from "../open-pane";
import { workbook } from "../../../src/taskpane/pane/workbook-port";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { loadClientLibrary } from "../../support/client-library";
import { fill, openWorkbook } from "../../support/open-workbook";

async function openQuestions(book: MemoryBook): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await openPart(pane.pane, "questions");
  await quietly(pane);
  expect(book.sheets().length).toBeGreaterThan(0);
  return pane;
}

beforeEach(() => loadClientLibrary({}));

const asked = (pane: OpenPane) =>
  pane.pane.parts.flatMap(({ id, question }) => (question === undefined ? [] : [id]));

test("the pane opens on a question for every part that answers one, beside the list selected", async () => {
  const book = openWorkbook();
  fillList(book);
  const pane = await openQuestions(book);
  expect(pane.text("questions-of")).toBe("Selected: Sheet1!A1:B6, 6 rows × 2 columns");
  expect(asked(pane).length).toBe(pane.pane.parts.length - 1);
  for (const id of asked(pane)) {
    const { asks, answers } = pane.pane.parts.find((part) => part.id === id)!.question!(
      pane.pane.texts,
    );
    expect(pane.text(`ask-${id}`)).toBe(`${asks} ${answers}`);
    expect(asks).toMatch(/\?$/u);
  }
  expect(pane.has("ask-again")).toBe(false);
});

test("a question leads to its part, and the keyboard goes with it", async () => {
  const book = openWorkbook();
  fillList(book);
  const pane = await openQuestions(book);
  for (const id of asked(pane)) {
    await press(pane, `ask-${id}`);
    expect(pane.find(`tab-${id}`).getAttribute("aria-selected")).toBe("true");
    expect(pane.focused).toBe(`tab-${id}`);
    await press(pane, "tab-questions");
  }
});

test("without a list it says what to select, and offers those of the workbook", async () => {
  const book = openWorkbook({ Empty: [], Items: [] });
  const items = book.sheets()[1].id;
  fill(book, items, [
    ["Item", "Sales"],
    ["Bolt", 50],
    ["Nut", 30],
    ["Cap", 20],
    ["Cup", 10],
    ["Pin", 5],
  ]);
  book.select(sheetOf(book), { row: 0, column: 0, rows: 1, columns: 1 });
  const pane = await openQuestions(book);
  expect(pane.text("questions-of")).toMatch(/^No list is selected/u);
  await pane.pressNamed("Select the list Items!A1:B6");
  await quietly(pane);
  expect(pane.text("questions-of")).toContain("Items!A1:B6");
});

describe("the last list", () => {
  async function analysed(): Promise<MemoryBook> {
    const book = openWorkbook({ Items: [], Empty: [] });
    fillList(book);
    const pane = await openPane(workbook);
    await press(pane, "analyse");
    await quietly(pane);
    await pane.pane.keeping;
    return book;
  }

  test("is offered with its question, also to a colleague who opens the workbook later", async () => {
    const book = await analysed();
    book.select(book.sheets()[1].id, { row: 0, column: 0, rows: 1, columns: 1 });
    const pane = await openQuestions(book);
    expect(pane.text("ask-again")).toBe("Ask again: What matters most? Items!A1:B6");
    await press(pane, "ask-again");
    await quietly(pane);
    expect(pane.find("tab-analysis").getAttribute("aria-selected")).toBe("true");
    expect(pane.text("list-place")).toContain("Items!A1:B6");
  });

  test("reaches as far as it does by now", async () => {
    const book = await analysed();
    fill(book, sheetOf(book), [["Rod", 2]], 6, 0);
    const pane = await openQuestions(book);
    expect(pane.text("ask-again")).toContain("Items!A1:B7");
  });

  test("is not offered once it is gone", async () => {
    const book = await analysed();
    fill(book, sheetOf(book), Array(6).fill(["", ""]));
    const pane = await openQuestions(book);
    expect(pane.has("ask-again")).toBe(false);
  });

  test("that somebody has changed in the file is no list", async () => {
    await analysed();
    await workbook.saveSettings("lastRun", { part: "analysis", place: { sheetName: 5 } });
    const pane = await openPane(workbook);
    await openPart(pane.pane, "questions");
    await quietly(pane);
    expect(pane.has("ask-again")).toBe(false);
  });
});
