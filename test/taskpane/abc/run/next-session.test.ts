/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { AbcReport } from "../../../../src/taskpane/abc/write/report-content";
import type { Cell } from "../../../../src/workbook/excel/types";
import { FakeWorkbook } from "../../fake-workbook";
import { openPane, type OpenPane } from "../../open-pane";
import { sectionOf, tableOf } from "../write/run-of";

// 50 and 30 make 80 %, 15 more 95 %: A A B C C.
const january: Cell[][] = [
  ["Item", "Sales"],
  ["Bolt", 50],
  ["Nut", 30],
  ["Cup", 15],
  ["Pin", 4],
  ["Rod", 1],
];

// 50 and 35 make 85 %, 10 more 95 %: Cup is an A now and Nut a B; Gear has come and Rod has gone.
const february: Cell[][] = [
  ["Item", "Sales"],
  ["Cup", 35],
  ["Pin", 4],
  ["Bolt", 50],
  ["Nut", 10],
  ["Gear", 1],
];

async function classified(workbook: FakeWorkbook, ...methods: string[]): Promise<OpenPane> {
  const pane = await openPane(workbook);
  for (const id of [...methods, "analyse"]) await pane.press(id);
  return pane;
}

async function afterJanuary(cells = february): Promise<[OpenPane, FakeWorkbook]> {
  const workbook = new FakeWorkbook(january);
  await classified(workbook);
  workbook.cells = cells;
  return [await classified(workbook), workbook];
}

describe("a pane that is opened again after the list has changed", () => {
  test("shows who changed class and the money involved, and says it", async () => {
    const [pane] = await afterJanuary();
    expect(pane.status).toBe(
      "Classified: 2 A, 1 B, 2 C. 2 items changed class since the last run.",
    );
    expect(pane.text("changes-sum")).toBe(
      "2 items changed class, with a combined value of 45. 1 item is new. 1 item of the last run is no longer in the list.",
    );
    expect(pane.table("moves-table")).toEqual([
      ["Change", "Items", "Value"],
      ["B → A", "1", "35"],
      ["A → B", "1", "10"],
    ]);
    expect(pane.table("changed-items")).toEqual([
      ["Item", "Change", "Value"],
      ["Cup", "B → A", "35"],
      ["Nut", "A → B", "10"],
    ]);
  });

  test("tells it in the report, and the former class of every item in the sorted list", async () => {
    const [pane, workbook] = await afterJanuary();
    await pane.press("write-report");
    const report = workbook.report as AbcReport;
    expect(sectionOf(report, "Since the last run").rows).toEqual([
      ["Change", "Items", "Value"],
      ["B → A", 1, 35],
      ["A → B", 1, 10],
      ["1 item is new."],
      ["1 item of the last run is no longer in the list."],
    ]);
    expect(sectionOf(report, "Items that changed class").rows).toEqual([
      ["Item", "Before", "Now", "Value"],
      ["Cup", "B", "A", 35],
      ["Nut", "A", "B", 10],
    ]);
    const [header, ...rows] = tableOf(report);
    const at = (name: string) => header.indexOf(name);
    expect(rows.map((row) => [row[at("Item")], row[at("Class before")], row[at("Class")]])).toEqual(
      [
        ["Bolt", "A", "A"],
        ["Cup", "B", "A"],
        ["Nut", "A", "B"],
        ["Pin", "C", "C"],
        ["Gear", "", "C"],
      ],
    );
  });

  test("says so when nobody changed class", async () => {
    const [pane] = await afterJanuary(january);
    expect(pane.status).toBe("Classified: 2 A, 1 B, 2 C.");
    expect(pane.text("changes-sum")).toBe("No item has changed its class.");
    expect(pane.has("moves-table")).toBe(false);
  });

  test("says so when the lines are others now", async () => {
    const [pane] = await afterJanuary(january);
    await pane.type("line-a", "60");
    expect(pane.text("changes-sum")).toMatch(
      /^No item has changed its class\. The last run used different lines, limits or weights\.$/,
    );
    await pane.type("line-a", "40");
    expect(pane.text("changes-sum")).toMatch(
      /^1 item changed class, with a combined value of 30\./,
    );
  });

  test("has nothing to compare in the first run of all, nor by another method", async () => {
    const first = new FakeWorkbook(january);
    const pane = await classified(first);
    expect(pane.has("changes-heading")).toBe(false);
    await pane.press("write-report");
    expect(tableOf(first.report!)[0]).not.toContain("Class before");

    const two = january.map((row, i): Cell[] => [...row, i === 0 ? "Lines" : i]);
    const workbook = new FakeWorkbook(two);
    await classified(workbook);
    expect((await classified(workbook, "method-twoStage")).has("changes-heading")).toBe(false);
  });

  test("compares a second run of the same session with the first", async () => {
    const workbook = new FakeWorkbook(january);
    const pane = await classified(workbook);
    workbook.cells = february;
    workbook.userChangesSource();
    await pane.settled();
    await pane.press("run-again");
    expect(pane.table("moves-table")).toHaveLength(3);
    workbook.userChangesSource();
    await pane.settled();
    await pane.press("run-again");
    expect(pane.text("changes-sum")).toBe("No item has changed its class.");
  });

  test("compares with the run before however often lines are tried out meanwhile", async () => {
    const [pane] = await afterJanuary();
    for (const line of ["10", "90", "80"]) await pane.type("line-a", line);
    expect(pane.table("moves-table").slice(1)).toEqual([
      ["B → A", "1", "35"],
      ["A → B", "1", "10"],
    ]);
  });

  test("does not take an item for gone and new because it is written otherwise", async () => {
    const [pane] = await afterJanuary(
      january.map(([name, sales], i): Cell[] =>
        i === 0 ? [name, sales] : [`${String(name).toUpperCase()} `, sales],
      ),
    );
    expect(pane.text("changes-sum")).toBe("No item has changed its class.");
  });
});

describe("a margin", () => {
  // 60 and 21 make 81 %: Cup is a B. Later the items before it make 79.5 %, a hair inside the line.
  const before: Cell[][] = [
    ["Item", "Sales"],
    ["Bolt", 60],
    ["Nut", 21],
    ["Cup", 14],
    ["Pin", 5],
  ];
  const after: Cell[][] = [
    ["Item", "Sales"],
    ["Bolt", 60],
    ["Nut", 19.5],
    ["Cup", 15.5],
    ["Pin", 5],
  ];

  async function opened(): Promise<[OpenPane, FakeWorkbook]> {
    const workbook = new FakeWorkbook(before);
    await classified(workbook);
    workbook.cells = after;
    return [await classified(workbook), workbook];
  }

  test("keeps an item in its class until it has clearly crossed the line", async () => {
    const [pane] = await opened();
    expect(pane.table("changed-items")[1]).toEqual(["Cup", "B → A", "15.50"]);
    await pane.type("line-margin", "2");
    expect(pane.text("changes-sum")).toBe("No item has changed its class.");
    expect(pane.table("class-table").map((row) => row[1])).toEqual(["Items", "2", "1", "1", "4"]);
    // 79.5 % is beyond 80 % less 0.4 %.
    await pane.type("line-margin", "0.4");
    expect(pane.table("moves-table")[1]).toEqual(["B → A", "1", "15.50"]);
  });

  test("is kept with the settings, so that the item stays in the session after", async () => {
    const [pane, workbook] = await opened();
    await pane.type("line-margin", "2");
    const next = await classified(workbook);
    expect(next.find<HTMLInputElement>("line-margin").value).toBe("2");
    expect(next.text("changes-sum")).toBe("No item has changed its class.");
    expect(next.table("class-table")[1].slice(0, 2)).toEqual(["A", "2"]);
  });

  test("stands in the report, and no formula is offered, which would know no last run", async () => {
    const [pane, workbook] = await opened();
    await pane.type("line-margin", "2");
    expect(pane.has("write-formula")).toBe(false);
    expect(pane.text("no-formula")).toMatch(/a formula does not know\.$/);
    await pane.press("write-report");
    expect(sectionOf(workbook.report as AbcReport, "Settings").rows).toContainEqual([
      "Old class kept within",
      "± 2 points",
    ]);
  });

  test("classes that could not be read are told of, and kept for the next time", async () => {
    const workbook = new FakeWorkbook(january);
    await classified(workbook);
    const kept = [...workbook.longSettings.values()];
    workbook.cells = february;
    workbook.refuse("loadLongSettings", "cellBeingEdited");
    const pane = await classified(workbook);
    expect(pane.text("former-unread")).toMatch(/^The classes of the last run could not be read/);
    expect([...workbook.longSettings.values()]).toEqual(kept);
    workbook.refuse("loadLongSettings", null);
    const next = await classified(workbook);
    expect(next.text("changes-sum")).toMatch(/^2 items changed class/);
  });
});
