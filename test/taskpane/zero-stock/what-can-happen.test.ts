/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { refusalSentence } from "../../../src/taskpane/pane/refusal-sentence";
import { Refusal, type RefusalReason } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";
import { english } from "../lists";
import { cells } from "./lists";
import { afterFinding, openZeroStock } from "./open-zero-stock";

describe("what the workbook refuses", () => {
  const detail = { address: "I3", sheetName: "Items", leftBehind: "I1:I7" };
  const reasons: RefusalReason[] = [
    ...([
      "cellBeingEdited",
      "sheetProtected",
      "workbookProtected",
      "sheetGone",
      "listGone",
    ] as const),
    ...(["targetNotEmpty", "noRoom", "tooLarge", "readOnly", "notSupported", "unknown"] as const),
  ];
  const sentence = (reason: RefusalReason) => refusalSentence(english, new Refusal(reason, detail));

  test.each(reasons)("writing: %s is told where it was asked", async (reason) => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterFinding(workbook);
    workbook.refuse("writeColumns", reason, detail);
    await pane.press("zero-write");
    expect(pane.text("zero-stock-write-message")).toBe(sentence(reason));
    expect(pane.status).toBe(sentence(reason));
    expect(pane.focused).toBe("zero-write");
    expect(pane.text()).not.toContain("Take back");
    workbook.refuse("writeColumns", null);
    await pane.press("zero-write");
    expect(pane.text("zero-stock-write-message")).toMatch(/^Written:/);
  });

  test.each([
    ...reasons.map((reason) => ["readList", reason] as const),
    ["watchPlace", "cellBeingEdited"] as const,
  ])("%s: %s is told beside the button, and nothing is shown as found", async (method, reason) => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openZeroStock(workbook);
    workbook.refuse(method, reason, detail);
    await pane.press("zero-find");
    expect(pane.text("zero-stock-message")).toBe(sentence(reason));
    expect(pane.focused).toBe("zero-find");
    expect(pane.has("zero-check-heading")).toBe(false);
    workbook.refuse(method, null);
    await pane.press("zero-find");
    expect(pane.has("zero-table")).toBe(true);
  });

  test("a list that has changed since is told, and the advice is not written", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterFinding(workbook);
    workbook.refuse("writeColumns", "sourceChanged", detail);
    await pane.press("zero-write");
    expect(pane.text("zero-stock-write-message")).toMatch(
      /^Items!A1:H7 has changed since it was read.* Press Refresh, then write the advice/,
    );
    expect(pane.status).toBe(pane.text("zero-stock-write-message"));
    expect(workbook.columns).toBeNull();
  });

  test("selecting is told in the part that it was asked from", async () => {
    const workbook = new FakeWorkbook([...cells, ["Cap", "", 0, 0, 0, 0, "", 0]]);
    const pane = await afterFinding(workbook);
    workbook.refuse("selectCells", "sheetGone", detail);
    await pane.press("zero-select-blank");
    expect(pane.text("zero-stock-check-message")).toBe(sentence("sheetGone"));
    await pane.press("zero-candidate-0");
    expect(pane.text("zero-stock-result-message")).toBe(sentence("sheetGone"));
    expect(pane.has("zero-stock-check-message")).toBe(false);
  });

  test("where no column is free the pane says so before anything is pressed", async () => {
    const workbook = new FakeWorkbook(cells);
    workbook.refuse("planColumns", "noRoom", detail);
    const pane = await afterFinding(workbook);
    expect(pane.text("zero-place")).toBe(sentence("noRoom"));
    await pane.press("zero-write");
    expect(pane.text("zero-stock-write-message")).toBe(sentence("noRoom"));
  });

  test("settings that cannot be kept or read do not stop the search", async () => {
    const workbook = new FakeWorkbook(cells);
    workbook.refuse("saveSettings", "readOnly");
    workbook.refuse("loadSettings", "unknown");
    const pane = await afterFinding(workbook);
    expect(pane.has("zero-table")).toBe(true);
    expect(pane.text("zero-stock-message")).toMatch(
      /^The settings could not be saved .* read-only/,
    );
    await pane.press("zero-write");
    expect(pane.text("zero-stock-write-message")).toMatch(/^Written:/);
  });

  test("an error of the pane's own is a sentence as well", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openZeroStock(workbook);
    workbook.before = (method) => {
      if (method === "readList") throw new TypeError("cells is undefined");
    };
    await pane.press("zero-find");
    expect(pane.text("zero-stock-message")).toMatch(/For support: TypeError\.$/);
  });
});

describe("taking back", () => {
  const written = async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await afterFinding(workbook);
    await pane.press("zero-write");
    return { workbook, pane };
  };

  test("what was edited since goes only when asked for again", async () => {
    const { workbook, pane } = await written();
    workbook.refuse("takeBack", "changedSince", { address: "I1:I7", sheetName: "Items" });
    await pane.pressNamed(/^Take back:/);
    expect(pane.text("zero-stock-write-message")).toMatch(/^I1:I7 on Items has been edited/);
    expect(workbook.columns).not.toBeNull();
    await pane.pressNamed(/^Take back anyway:/);
    expect(workbook.columns).toBeNull();
    expect(pane.status).toMatch(/^Taken back:/);
  });

  test("what is gone already leaves the list of what was written", async () => {
    const { workbook, pane } = await written();
    workbook.refuse("takeBack", "listGone");
    await pane.pressNamed(/^Take back:/);
    expect(pane.status).toBe("Already gone: Advice in Items!I1:I7. There is nothing to take back.");
    expect(pane.text()).not.toContain("Take back");
  });

  test("a refusal leaves it to be taken back later, also from the analysis", async () => {
    const { workbook, pane } = await written();
    workbook.refuse("takeBack", "sheetProtected", { sheetName: "Items" });
    await pane.pressNamed(/^Take back:/);
    expect(pane.text("zero-stock-write-message")).toMatch(/^The sheet Items is protected/);
    workbook.refuse("takeBack", null);
    await pane.press("tab-analysis");
    await pane.pressNamed("Take back: Class column in Items!I1:I7");
    expect(workbook.columns).toBeNull();
    await pane.press("tab-zeroStock");
    expect(pane.text()).not.toContain("Take back");
  });
});

describe("settings", () => {
  test("come back with the list they belong to", async () => {
    const workbook = new FakeWorkbook(cells);
    const first = await openZeroStock(workbook);
    await first.choose("zero-item-column", "");
    await first.press("zero-demandSpread-ratio");
    await first.type("zero-limit-leadTimeCv", "0.125");
    await first.press("zero-find");
    const second = await openZeroStock(workbook);
    expect(second.text("zero-stock-message")).toBe(
      "The columns and limits of the last search in this list are back.",
    );
    expect(second.find<HTMLSelectElement>("zero-item-column").value).toBe("");
    expect(second.find<HTMLInputElement>("zero-limit-leadTimeCv").value).toBe("0.125");
  });

  test("are not written by looking", async () => {
    const workbook = new FakeWorkbook(cells);
    await openZeroStock(workbook);
    expect(workbook.settings.size).toBe(0);
  });
});

describe("long work", () => {
  test("shows how far it is, and stops when asked, with nothing changed", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openZeroStock(workbook);
    workbook.readSlowly();
    void pane.press("zero-find");
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(pane.text("work")).toMatch(/^Reading the list… \d+% Cancel$/);
    expect(pane.find("zero-find").getAttribute("aria-disabled")).toBe("true");
    expect(pane.find<HTMLInputElement>("zero-limit-leadTime").matches(":disabled")).toBe(true);
    pane.find<HTMLButtonElement>("cancel").click();
    await pane.settled();
    expect(pane.text("zero-stock-message")).toBe("Stopped. The workbook is as it was before.");
    expect(pane.has("zero-check-heading")).toBe(false);
  });
});
