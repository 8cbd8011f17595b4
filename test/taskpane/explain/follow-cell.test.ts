/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { tellSelected } from "../../../src/taskpane/pane/tabs/open-part";
import { createOpenPane } from "../open-pane";
import { BookOfCells } from "./book-of-cells";
import { explainIn, given, openExplain } from "./open-explain";

function bookOnCell(): BookOfCells {
  const book = new BookOfCells({ A2: 10000, B2: 2 });
  book.stand("D2", "=EOQ(A2,50,B2)", 707.1067811865476);
  return book;
}

test("the explanation follows the selection", async () => {
  const book = bookOnCell();
  const pane = await explainIn(book);
  book.stand("E2", "=TURNOVER(A2,B2)", 5000);
  await tellSelected(pane.pane);
  await pane.settled();
  expect(pane.text("explained-place")).toBe("Items!E2");
  expect(pane.text("explained-1-name")).toBe("TURNOVER");
});

test("a cell without a function of ours says what to select", async () => {
  const book = bookOnCell();
  for (const [formula, value] of [
    ["", "text"],
    ["", ""],
  ] as const) {
    book.stand("D2", formula, value);
    const pane = await explainIn(book);
    expect(pane.text("explanation")).toContain("Items!D2 has no Stockbook function.");
    expect(pane.text("explanation")).toContain("Select a cell with a Stockbook function");
  }
});

test("an answer to an older selection is dropped", async () => {
  const book = bookOnCell();
  const pane = await explainIn(book);
  let release = () => undefined as void;
  book.before = (method) =>
    method === "readReferences" ? new Promise<void>((resolve) => (release = resolve)) : undefined;
  book.stand("E2", "=TURNOVER(A2,B2)", 5000);
  const late = tellSelected(pane.pane);
  await pane.settled();
  book.before = () => undefined;
  book.stand("F2", "=DSI(A2,B2)", 1);
  await tellSelected(pane.pane);
  release();
  await late;
  await pane.settled();
  expect(pane.text("explained-1-name")).toBe("DSI");
});

test("each explained cell is said once, and again when the user asks", async () => {
  const book = bookOnCell();
  const pane = await explainIn(book);
  expect(pane.status).toBe("Items!D2: EOQ. Result: 707.1067812.");
  pane.pane.store.change({ status: "" });
  await tellSelected(pane.pane);
  await pane.settled();
  expect(pane.status).toBe("");
  await pane.press("explain-again");
  expect(pane.status).toBe("Items!D2: EOQ. Result: 707.1067812.");
});

test("“Refresh” takes the inputs as they are now", async () => {
  const book = bookOnCell();
  const pane = await explainIn(book);
  book.put("A2", 20000);
  book.stand("D2", "=EOQ(A2,50,B2)", 1000);
  await pane.press("explain-again");
  expect(given(pane)[0]).toBe("A2: 20,000");
  expect(pane.text("explained-1")).toContain("Result: 1,000");
  expect(pane.focused).toBe("explain-again");
});

test("a refusal of the workbook is a sentence, and is over when asked again", async () => {
  const book = bookOnCell();
  book.refuse("readActiveCell", "cellBeingEdited");
  const pane = await explainIn(book);
  expect(pane.text("explain-refusal")).toMatch(/edit/i);
  book.refuse("readActiveCell", null);
  book.refuse("readReferences", "sheetGone", { sheetName: "Items" });
  await pane.press("explain-again");
  expect(pane.text("explain-refusal")).toMatch(/Items|sheet/);
  book.refuse("readReferences", null);
  await pane.press("explain-again");
  expect(pane.text("explained-1-name")).toBe("EOQ");
});

test("without the catalogue the tab says so, and has it when asked again", async () => {
  const open = createOpenPane(bookOnCell());
  const { loadCatalogue } = open.pane;
  open.pane.loadCatalogue = () => Promise.reject(new Error("503"));
  const pane = await openExplain(open);
  expect(pane.text("explain-refusal")).toContain("could not be loaded");
  open.pane.loadCatalogue = loadCatalogue;
  await pane.press("explain-again");
  expect(pane.text("explained-1-name")).toBe("EOQ");
});

test("nothing is written to the workbook", async () => {
  const book = bookOnCell();
  const pane = await explainIn(book);
  await pane.press("explain-again");
  const methods = new Set(book.calls.map(({ method }) => method));
  expect([...methods].sort()).toEqual(["readActiveCell", "readReferences"]);
});

test("headings go down one level at a time, and what scrolls has a name", async () => {
  const book = bookOnCell();
  book.stand("D2", "=EOQ(A2,50,HOLDINGCOST(B2,0.2))", 5);
  await explainIn(book);
  const levels = [...document.querySelectorAll("h1, h2, h3")].map(({ tagName }) =>
    Number(tagName[1]),
  );
  expect(levels[0]).toBe(1);
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  for (const group of document.querySelectorAll("[role=group]")) {
    expect(group.getAttribute("aria-label")).toBeTruthy();
  }
  for (const section of document.querySelectorAll("section")) {
    expect(document.getElementById(section.getAttribute("aria-labelledby") ?? "")).not.toBeNull();
  }
});

test.each([
  ["=ROUND(EOQ(A2,50,B2),0)", 707],
  ["=IF(A2>0,EOQ(A2,50,B2),0)", 707.1067811865476],
  ["=EOQ(A2,50,B2)*2", 1414.2135623730951],
  ["=-EOQ(A2,50,B2)", -707.1067811865476],
  ['=EOQ(A2,50,B2)&" units"', "707.106781186548 units"],
])(
  "of %s no result of EOQ is said, for the formula makes something else of it",
  async (formula, value) => {
    const book = bookOnCell();
    book.stand("D2", formula, value);
    const pane = await explainIn(book);
    expect(pane.status).toMatch(
      /^Items!D2: EOQ, as part of a longer formula\. The cell shows \S.*\.$/,
    );
    expect(pane.status).not.toContain("Result");
  },
);

test.each(["=(EOQ(A2,50,B2))", "=+EOQ(A2,50,B2)", "=@EOQ(A2,50,B2)"])(
  "%s is EOQ and nothing else",
  async (formula) => {
    const book = bookOnCell();
    book.stand("D2", formula, 707.1067811865476);
    expect((await explainIn(book)).status).toBe("Items!D2: EOQ. Result: 707.1067812.");
  },
);
