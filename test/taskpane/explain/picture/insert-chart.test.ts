/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../../src/taskpane/pane/workbook-port";
import { pictures } from "../../../../src/taskpane/explain/picture/pictures";
import type { MemoryBook } from "../../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../../src/workbench/host/memory/snapshot";
import { fill, openWorkbook, sheetId } from "../../../support/open-workbook";
import { hurry } from "../../../workbook/in-a-hurry";
import { expectPlainWords, press, quietly } from "../../in-excel";
import type { OpenPane } from "../../open-pane";
import { BookOfCells } from "../book-of-cells";
import { explained, explainIn } from "../open-explain";
import { registerFunctions } from "../register-functions";
import { examples } from "./examples";

hurry();
// The client library would look for functions to register with it.
beforeAll(() => void openWorkbook());
beforeEach(registerFunctions);
afterEach(() => delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions);

const lots = [
  ["Item", "Demand", "Lot"],
  ["Nut", 900, { formula: "=EOQ(B2,50,12)" }],
];

/** The user stands on the lot of the nut. */
function stand(book: MemoryBook): void {
  const sheet = book.activeSheet();
  book.select(sheet, { row: 1, column: 2, rows: 1, columns: 1 });
}

async function opened(book: MemoryBook): Promise<OpenPane> {
  stand(book);
  const pane = await explainIn(workbook);
  await quietly(pane);
  return pane;
}

// √(2 · 900 · 50 / 12)
const openLots = () => openWorkbook({ Lots: lots }, () => 86.60254037844386);

async function pressNamed(pane: OpenPane, name: string): Promise<void> {
  const found = [...document.querySelectorAll("button")].find(
    (button) => button.getAttribute("aria-label") === name,
  );
  if (found === undefined) throw new Error(`There is no button “${name}”.`);
  found.click();
  await quietly(pane);
}

const sheetsOf = (book: MemoryBook) => snapshot(book).sheets;

test("before it is pressed, the button says which cells it fills", async () => {
  const pane = await opened(openLots());
  expect(pane.text("picture-1-chart")).toBe("Insert as chart");
  expect(pane.text("picture-1-chart-where")).toMatch(
    /^Goes on a new sheet “EOQ C2”: the chart in A5:[A-Z]+24, its numbers in A26:E\d+\.$/,
  );
});

test("a press writes chart and numbers where it said, and leads there", async () => {
  const book = openLots();
  const pane = await opened(book);
  const where = pane.text("picture-1-chart-where");
  await press(pane, "picture-1-chart");
  const id = sheetId(book, "EOQ C2");
  expect(book.activeSheet()).toBe(id);
  const [chart] = book.charts(id);
  expect(chart.title).toBe("Yearly cost by lot size");
  const [, drawn, first, last] = /chart in (\S+), its numbers in A(\d+):E(\d+)\./.exec(where)!;
  expect(drawn.startsWith(`A${chart.position.row + 1}:`)).toBe(true);
  const box = { row: Number(first) - 1, column: 0, rows: Number(last) - Number(first) + 1 };
  const cells = book.values(id, { ...box, columns: 5 });
  expect(cells[0].slice(0, 4)).toEqual(["Lot size, units", "Total", "Ordering", "Holding"]);
  expect(cells[cells.length - 1].slice(0, 3).every((cell) => typeof cell === "number")).toBe(true);
  expect(book.values(id, { ...box, row: box.row + box.rows, rows: 1, columns: 5 })).toEqual([
    ["", "", "", "", ""],
  ]);
  expect(pane.text("explain-message")).toBe("Written: Chart on the sheet “EOQ C2”.");
  expect(pane.text("explanation")).toMatch(/A chart of EOQ in Lots!C2, drawn on /);
  expect(pane.text("explain-back")).toContain("Lots!C2");
});

test("taken back, all is as it was, and the user stands on the cell again", async () => {
  const book = openLots();
  const pane = await opened(book);
  const before = sheetsOf(book);
  await press(pane, "picture-1-chart");
  expect(sheetsOf(book)).not.toEqual(before);
  await pressNamed(pane, "Take back: Chart on the sheet “EOQ C2”");
  expect(sheetsOf(book)).toEqual(before);
  expect(pane.text("explained-place")).toBe("Lots!C2");
  expect(pane.text("explain-message")).toBe("Taken back: Chart on the sheet “EOQ C2”.");
});

test("beside its picture a chart that was inserted can be taken back, too", async () => {
  const book = openLots();
  const pane = await opened(book);
  const before = sheetsOf(book);
  await press(pane, "picture-1-chart", "explain-back");
  await pressNamed(pane, "Take back: Chart on the sheet “EOQ C2”");
  expect(sheetsOf(book)).toEqual(before);
});

test("one that somebody has written on stays, with the reason", async () => {
  const book = openLots();
  const pane = await opened(book);
  await press(pane, "picture-1-chart");
  fill(book, sheetId(book, "EOQ C2"), [["mine"]], 200, 0);
  const before = sheetsOf(book);
  await pressNamed(pane, "Take back: Chart on the sheet “EOQ C2”");
  expect(sheetsOf(book)).toEqual(before);
  expect(pane.text("explain-message")).toMatch(/EOQ C2/);
  expectPlainWords(pane);
});

test("where no sheet can be added the pane says why, and nothing is noted as written", async () => {
  const book = new BookOfCells();
  const pane = await explained(book, "H20", "=EOQ(900,50,12)", 86.60254037844386);
  book.refuse("writeChart", "workbookProtected");
  await pane.press("picture-1-chart");
  expect(pane.text("picture-1-chart-message")).toMatch(/protect/i);
  expect(pane.text("explained-place")).toContain("H20");
  expect(document.querySelector("ul.written")).toBeNull();
});

test("every function that has a picture has an example here", () => {
  const names = examples.map(([formula]) => /^=([A-Z.]+)/.exec(formula)![1]);
  expect([...new Set(names)].sort()).toEqual(
    Object.keys(pictures)
      .filter((name) => name !== "RUNOUTDATE")
      .sort(),
  );
});

test.each([...examples.map(([formula, value]) => [formula, value] as const), runOut()])(
  "the picture of %s goes into the workbook",
  async (formula, value) => {
    const book = new BookOfCells();
    const pane = await explained(book, "H20", formula, value);
    await pane.press("picture-1-chart");
    const { chart, notes, sheetName } = book.chart!;
    expect(sheetName).toMatch(/^[A-Z.]+ H20$/);
    expect(notes[0]).toBe(document.getElementById("picture-1-description")?.textContent);
    expect(chart.xs.length).toBeGreaterThan(0);
    expect(chart.series.length).toBeGreaterThan(0);
    for (const { ys, name } of chart.series) {
      expect(name).not.toBe("");
      expect(ys).toHaveLength(chart.xs.length);
      expect(ys.some((y) => y !== null)).toBe(true);
      expect(ys.every((y) => y === null || Number.isFinite(y))).toBe(true);
    }
    expect(new Set(chart.series.map(({ name }) => name)).size).toBe(chart.series.length);
  },
);

function runOut(): readonly [string, number] {
  return ["=RUNOUTDATE(46027,1000,{500,200,500,600,200,200})", 46029.6];
}

test("values that were tried are told on the sheet", async () => {
  const book = new BookOfCells();
  const pane = await explained(book, "H20", "=EOQ(900,50,12)", 86.60254037844386);
  const slider = document.querySelector<HTMLInputElement>('.what-if input[type="text"]')!;
  slider.value = "1800";
  slider.dispatchEvent(new Event("change", { bubbles: true }));
  await pane.settled();
  await pane.press("picture-1-chart");
  expect(book.chart!.notes[2]).toMatch(/^With values that were tried: .*1,800\.$/);
});

test("where a number is missing the pane says why there is no picture", async () => {
  const pane = await explained(new BookOfCells(), "H20", "=REORDERPOINT(0,9,10)", 10);
  expect(pane.text("no-picture")).toMatch(/^There is no picture of it: a number/);
  expect(pane.has("picture-1-chart")).toBe(false);
});
