/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { refusalSentence } from "../../src/taskpane/pane/refusal-sentence";
import { Refusal, type Cell, type RefusalReason } from "../../src/workbook/excel/types";
import { FakeWorkbook } from "./fake-workbook";
import { english } from "./lists";
import { openPane, type OpenPane } from "./open-pane";

const cells: Cell[][] = [
  ["Item", "Sales"],
  ["Bolt", 50],
  ["Nut", 30],
  ["Cap", 15],
  ["Cup", 5],
];

/** Longer than a selection takes to settle. */
const selectionSettled = () => new Promise((resolve) => setTimeout(resolve, 250));

async function afterRun(workbook = new FakeWorkbook(cells)): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await pane.press("analyse");
  return pane;
}

describe("the selection", () => {
  test.each<[RefusalReason, RegExp]>([
    ["severalAreas", /^Several areas are selected/],
    ["nothingSelected", /^The selected cells are empty/],
    ["oneRow", /is a single row/],
    ["notCells", /^A chart or another object is selected/],
    ["cellBeingEdited", /Press Enter or Esc/],
  ])("that is no list (%s) gets a plain sentence", async (reason, sentence) => {
    const workbook = new FakeWorkbook(cells);
    workbook.refuse("findList", reason);
    const pane = await openPane(workbook);
    expect(pane.text("list-refusal")).toMatch(sentence);
    expect(pane.status).toMatch(sentence);
    expect(pane.has("analyse")).toBe(false);
    workbook.refuse("findList", null);
    await pane.press("look-again");
    expect(pane.text("list-place")).toBe("Items!A1:B5");
  });

  test("is followed as it moves", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    workbook.cells = [
      ["Artikel", "Umsatz"],
      ["Mutter", 3],
    ];
    workbook.sheetName = "Lager";
    workbook.userSelects();
    workbook.userSelects();
    await selectionSettled();
    expect(pane.text("list-place")).toBe("Lager!A1:B2");
    expect(workbook.calls.filter(({ method }) => method === "findList")).toHaveLength(2);
  });

  test("inside the same list keeps the columns that were chosen", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    await pane.choose("item-column", "");
    workbook.userSelects();
    await selectionSettled();
    expect(pane.find<HTMLSelectElement>("item-column").value).toBe("");
  });

  test("of another list after a run is offered, and the result stays until it is taken", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterRun(workbook);
    workbook.userSelects();
    await selectionSettled();
    expect(pane.has("elsewhere")).toBe(false);
    workbook.row = 20;
    workbook.userSelects();
    await selectionSettled();
    expect(pane.text("elsewhere")).toBe("You have now selected Items!A21:B25.");
    expect(pane.has("class-table")).toBe(true);
    await pane.press("use-elsewhere");
    expect(pane.text("list-place")).toBe("Items!A21:B25");
    expect(pane.has("class-table")).toBe(false);
    expect(pane.focused).toBe("takes");
  });
});

describe("the list changes after the run", () => {
  test("the pane says so and runs again on the list as it is now", async () => {
    const workbook = new FakeWorkbook([...cells]);
    const pane = await afterRun(workbook);
    workbook.cells = [...cells, ["Big", 900]];
    workbook.userChangesSource();
    await pane.settled();
    expect(pane.text("source-changed")).toBe("Items!A1:B5 has changed since it was read.");
    await pane.press("run-again");
    expect(pane.has("source-changed")).toBe(false);
    expect(pane.focused).toBe("look-heading");
    expect(pane.table("class-table")[4][1]).toBe("5");
    expect(pane.text()).toContain("The list was Items!A1:B5 and is now Items!A1:B6.");
  });

  test("the notice of it can be closed, and does not come again for the same change", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterRun(workbook);
    workbook.userChangesSource();
    await pane.settled();
    expect(pane.text("run-again")).toBe("Refresh");
    await pane.press("close-notice");
    expect(pane.has("source-changed")).toBe(false);
    expect(pane.focused).toBe("takes");
    workbook.userSelects();
    await pane.settled();
    expect(pane.has("source-changed")).toBe(false);
    expect(pane.has("class-table")).toBe(true);
  });

  test("when its sheet is deleted the report can still be written, the column cannot", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterRun(workbook);
    workbook.userChangesSource("sheetGone");
    await pane.settled();
    expect(pane.text("source-changed")).toMatch(/^The sheet Items has been deleted/);
    expect(pane.has("write-report")).toBe(true);
    expect(pane.has("write-column")).toBe(false);
    expect(pane.has("write-formula")).toBe(false);
  });
});

describe("what the workbook refuses", () => {
  const writes = [
    ["write-column", "writeColumns"],
    ["write-report", "writeReport"],
    ["write-formula", "writeLiveFormula"],
  ] as const;
  const reasons: RefusalReason[] = [
    "cellBeingEdited",
    "sheetProtected",
    "workbookProtected",
    "sheetGone",
    "listGone",
    "targetNotEmpty",
    "besideTable",
    "sourceChanged",
    "noRoom",
    "tooLarge",
    "readOnly",
    "notSupported",
    "unknown",
  ];

  test.each(writes.flatMap((write) => reasons.map((reason) => [...write, reason] as const)))(
    "%s: %s %s is told where it was asked, and nothing counts as written",
    async (id, method, reason) => {
      const workbook = new FakeWorkbook(cells);
      const pane = await afterRun(workbook);
      workbook.refuse(method, reason, { address: "C3", sheetName: "Items", leftBehind: "C1:C5" });
      await pane.press(id);
      const refusal = new Refusal(reason, {
        address: "C3",
        sheetName: "Items",
        leftBehind: "C1:C5",
      });
      expect(pane.text(`${id}-message`)).toBe(refusalSentence(english, refusal));
      expect(pane.status).toBe(pane.text(`${id}-message`));
      expect(pane.focused).toBe(id);
      expect(pane.has("written-heading")).toBe(false);
      workbook.refuse(method, null);
      await pane.press(id);
      expect(pane.has("written-heading")).toBe(true);
      expect(pane.text(`${id}-message`)).toMatch(/^Written:/);
    },
  );

  test("reading is told where the list stands", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    workbook.refuse("readList", "listGone");
    await pane.press("analyse");
    expect(pane.text("see-message")).toMatch(/^The cells of the list are no longer there/);
    expect(pane.has("check-heading")).toBe(false);
  });

  test("where no column is free the pane says so before anything is pressed", async () => {
    const workbook = new FakeWorkbook(cells);
    workbook.refuse("planColumns", "noRoom", { sheetName: "Items" });
    const pane = await afterRun(workbook);
    expect(pane.text("column-place")).toMatch(/^The sheet Items has no free column/);
    await pane.press("write-column");
    expect(pane.text("write-column-message")).toMatch(/^The sheet Items has no free column/);
  });

  test("settings that cannot be kept do not stop the run", async () => {
    const workbook = new FakeWorkbook(cells);
    workbook.refuse("saveSettings", "readOnly");
    const pane = await afterRun(workbook);
    expect(pane.has("class-table")).toBe(true);
    expect(pane.text("see-message")).toMatch(/^The settings could not be saved .* read-only/);
    await pane.press("write-column");
    expect(pane.text("write-column-message")).toMatch(/^Written:/);
  });

  test("an error of the pane's own is a sentence as well", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    workbook.before = (method) => {
      if (method === "readList") throw new TypeError("cells is undefined");
    };
    await pane.press("analyse");
    expect(pane.text("see-message")).toMatch(/For support: TypeError\.$/);
  });
});

describe("taking back", () => {
  test("what was edited since goes only when asked for again", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterRun(workbook);
    await pane.press("write-column");
    workbook.refuse("takeBack", "changedSince", { address: "C1:C5", sheetName: "Items" });
    await pane.pressNamed(/^Take back:/);
    expect(pane.text("written-message")).toMatch(/^C1:C5 on Items has been edited/);
    expect(workbook.columns).not.toBeNull();
    await pane.pressNamed(/^Take back anyway:/);
    expect(workbook.columns).toBeNull();
    expect(pane.status).toMatch(/^Taken back:/);
  });

  test("what is gone already leaves the list of what was written", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterRun(workbook);
    await pane.press("write-report");
    workbook.refuse("takeBack", "sheetGone");
    await pane.pressNamed(/^Take back:/);
    expect(pane.has("written-heading")).toBe(false);
    expect(pane.status).toMatch(/^Already gone: Report/);
  });

  test("a refusal leaves it to be taken back later", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterRun(workbook);
    await pane.press("write-report");
    workbook.refuse("takeBack", "workbookProtected");
    await pane.pressNamed(/^Take back:/);
    expect(pane.text("written-message")).toMatch(/^The structure of the workbook is protected/);
    expect(pane.has("written-heading")).toBe(true);
  });

  test("works after the pane was closed and opened again", async () => {
    const workbook = new FakeWorkbook(cells);
    const first = await afterRun(workbook);
    await first.press("write-column");
    const second = await openPane(workbook);
    expect(second.text("written-heading")).toBe("Written 1 result");
    await second.pressNamed("Take back: Class column in Items!C1:C5");
    expect(workbook.columns).toBeNull();
    expect(second.focused).toBe("takes");
    expect((await openPane(workbook)).has("written-heading")).toBe(false);
  });

  test("damaged notes about what was written are passed over", async () => {
    const workbook = new FakeWorkbook(cells);
    workbook.settings.set("written", JSON.stringify([{ what: "report" }, null, "x"]));
    expect((await openPane(workbook)).has("written-heading")).toBe(false);
  });
});

test.each([
  ["rows below the sheet", { row: 1_048_570, rows: 900 }],
  ["no rows", { rows: 0 }],
  ["a row before the first", { row: -1 }],
  ["half a column", { columns: 0.5 }],
  ["columns beyond the last", { columns: 1e300 }],
  ["a sheet of a million letters", { sheetId: "x".repeat(1_000_000) }],
])("a note in the file that names %s is passed over", async (_what, change) => {
  const workbook = new FakeWorkbook(cells);
  const place = { sheetId: "1", sheetName: "Items", row: 0, column: 2, rows: 5, columns: 1 };
  const note = { what: "class column", place, fingerprint: "1" };
  workbook.settings.set("written", JSON.stringify([{ ...note, place: { ...place, ...change } }]));
  expect((await openPane(workbook)).has("written-heading")).toBe(false);
  workbook.settings.set("written", JSON.stringify([note]));
  expect((await openPane(workbook)).text("written-heading")).toBe("Written 1 result");
});

test("a note in the file is shown by the cells that it means, not by those that it says", async () => {
  const workbook = new FakeWorkbook(cells);
  const place = { sheetId: "1", sheetName: "Items", row: 0, column: 2, rows: 5, columns: 1 };
  const note = { what: "class column", place: { ...place, address: "Z1" }, fingerprint: "1" };
  workbook.settings.set("written", JSON.stringify([note]));
  await (await openPane(workbook)).pressNamed("Take back: Class column in Items!C1:C5");
});

describe("settings", () => {
  test("come back with the list they belong to", async () => {
    const workbook = new FakeWorkbook(cells);
    const first = await openPane(workbook);
    await first.choose("item-column", "");
    await first.press("analyse");
    await first.type("line-a", "50");
    await first.press("rule-within");
    const second = await openPane(workbook);
    expect(second.find<HTMLSelectElement>("item-column").value).toBe("");
    expect(second.text("see-message")).toBe("The settings of the last run on this list are back.");
    await second.press("analyse");
    expect(second.find<HTMLInputElement>("line-a").value).toBe("50");
    expect(second.find<HTMLInputElement>("rule-within").checked).toBe(true);
  });

  test("are not written by looking", async () => {
    const workbook = new FakeWorkbook(cells);
    await openPane(workbook);
    expect(workbook.settings.size).toBe(0);
  });
});

describe("long work", () => {
  test("shows how far it is, and stops when asked, with nothing changed", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    workbook.readSlowly();
    void pane.press("analyse");
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(pane.text("work")).toMatch(/^Reading the list… \d+% Cancel$/);
    expect(pane.find("analyse").getAttribute("aria-disabled")).toBe("true");
    expect(pane.find<HTMLInputElement>("has-header").matches(":disabled")).toBe(true);
    pane.find<HTMLButtonElement>("cancel").click();
    await pane.settled();
    expect(pane.has("work")).toBe(false);
    expect(pane.text("see-message")).toBe("Stopped. The workbook is as it was before.");
    expect(pane.has("check-heading")).toBe(false);
  });

  test("while it is under way a second press does nothing", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterRun(workbook);
    workbook.before = async (method) => {
      if (method === "writeColumns") await new Promise((resolve) => setTimeout(resolve, 50));
    };
    pane.find<HTMLButtonElement>("write-column").click();
    await Promise.resolve();
    pane.find<HTMLButtonElement>("write-column").click();
    pane.find<HTMLButtonElement>("write-report").click();
    await pane.settled();
    expect(workbook.calls.filter(({ method }) => method === "writeColumns")).toHaveLength(1);
    expect(workbook.report).toBeNull();
  });
});
