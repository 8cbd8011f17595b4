/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { countPlanPart } from "../../../src/taskpane/count-plan/state";
import { cellAt } from "../../../src/taskpane/list/number-column";
import { serialOf } from "../../../src/taskpane/pane/date-entry";
import type { Cell } from "../../../src/workbook/excel/types";
import { FakeWorkbook } from "../fake-workbook";
import { openPane, type OpenPane } from "../open-pane";
import { cells, counted, monday } from "./lists";

async function openPlan(list: Cell[][]): Promise<{ pane: OpenPane; workbook: FakeWorkbook }> {
  const workbook = new FakeWorkbook(list);
  const pane = await openPane(workbook);
  await pane.press("tab-countPlan");
  if (pane.has("count-start")) await pane.type("count-start", "2026-11-30");
  return { pane, workbook };
}

const setOf = (letter: string, size: number): Cell[][] =>
  Array.from({ length: size }, (_, k) => [`${letter}${k}`, letter]);

async function planned(list: Cell[][], settings: Record<string, string> = {}) {
  const { pane, workbook } = await openPlan(list);
  for (const [id, entry] of Object.entries(settings)) {
    if (pane.has(id)) await pane.type(id, entry);
  }
  await pane.press("count-make");
  for (const [id, entry] of Object.entries(settings)) await pane.type(id, entry);
  return { pane, workbook };
}

test("Excel's day 46356 is 30 November 2026", () => {
  expect(serialOf("2026-11-30")).toBe(monday);
  expect(serialOf("2026-02-30")).toBeNull();
  expect(serialOf("")).toBeNull();
});

test("the folded line of the plan writes the first day as the plan itself does", async () => {
  const { pane } = await openPlan([["Item", "Class"], ...setOf("A", 3)]);
  expect(pane.text("count-settings-fold")).toContain("20 working days from Mon, Nov 30, 2026");
  await pane.type("count-start", "");
  expect(pane.text("count-settings-fold")).not.toContain("Invalid");
});

describe("the loads of the trade's examples", () => {
  /** Means of a day: 131 · 52 / 225 and 284 · 4 / 260; 500 / 30, 2,000 / 90 and 15,000 / 180. */
  test.each([
    ["131 items 52 times in 225 days", 131, 225, "52", "30.28", [30, 31]],
    ["284 items 4 times in 260 days", 284, 260, "4", "4.37", [4, 5]],
    ["500 items every 30 of 180 days", 500, 180, "6", "16.67", [16, 17]],
    ["2,000 items every 90 of 180 days", 2000, 180, "2", "22.22", [22, 23]],
    ["15,000 items every 180 of 180 days", 15000, 180, "1", "83.33", [83, 84]],
  ])("%s", async (_, size, days, counts, mean, loads) => {
    const list = [["Item", "Class"], ...setOf("A", size)];
    const { pane } = await planned(list, {
      "count-workingDays": String(days),
      "count-days": String(days),
      "count-counts-0": counts,
    });
    expect(pane.table("count-classes")[1]).toEqual(["A", size.toLocaleString("en"), mean, "0"]);
    const { plan } = countPlanPart.of(pane.pane).result!;
    const ofDay = new Map<number, number>();
    const ofItem = new Map<number, number>();
    plan!.counts.days.forEach((day, k) => {
      ofDay.set(day, (ofDay.get(day) ?? 0) + 1);
      const item = plan!.counts.items[k];
      ofItem.set(item, (ofItem.get(item) ?? 0) + 1);
    });
    expect([...new Set(ofDay.values())].sort((a, b) => a - b)).toEqual(loads);
    expect(new Set(ofItem.values())).toEqual(new Set([Number(counts)]));
    expect(ofItem.size).toBe(size);
  });
});

describe("a plan", () => {
  test("counts what was never counted first, then what was not for the longest time", async () => {
    const { pane } = await planned(cells, { "count-days": "260" });
    const { plan, rows } = countPlanPart.of(pane.pane).result!;
    const order = Array.from(plan!.counts.items, (row) => String(cellAt(rows.cells.item, row + 1)));
    const ofB = order.filter((name) => ["Belt", "Seal", "Hose", "Nut"].includes(name));
    expect(ofB.slice(0, 5)).toEqual(["Hose", "Belt", "Nut", "Seal", "Hose"]);
    const ofA = order.filter((name) => ["Pump", "Valve"].includes(name));
    expect(ofA.slice(0, 3)).toEqual(["Valve", "Pump", "Valve"]);
  });

  test("says what is overdue: 100 days for a class counted monthly, 400 for one counted quarterly", async () => {
    const { pane } = await planned(cells);
    expect(pane.table("count-classes")).toEqual([
      ["Class", "Items", "A day", "Overdue"],
      ["A", "2", "0.09", "1"],
      ["B", "4", "0.06", "1"],
    ]);
  });

  test("passes over the weekend", async () => {
    const { pane } = await planned(cells, { "count-start": "2026-11-28", "count-days": "6" });
    const days = pane
      .table("count-daily")
      .slice(1)
      .map(([day]) => day);
    expect(days[0]).toBe("Mon, Nov 30, 2026");
    expect(days[5]).toBe("Mon, Dec 7, 2026");
  });

  test("makes the classes from a value where the list has none", async () => {
    const list = [
      ["Item", "Sales value"],
      ["Bolt", 80],
      ["Nut", 15],
      ["Cap", 4],
      ["Cup", 1],
    ];
    const { pane } = await planned(list);
    // 80 of 100 is the whole of A, 15 more the whole of B.
    expect(
      pane
        .table("count-classes")
        .slice(1)
        .map(([name, items]) => [name, items]),
    ).toEqual([
      ["A", "1"],
      ["B", "1"],
      ["C", "2"],
    ]);
  });

  test("follows a changed number of counts at once, and tells one that cannot be", async () => {
    const { pane } = await planned(cells, { "count-counts-0": "52" });
    expect(pane.table("count-classes")[1]).toEqual(["A", "2", "0.4", "1"]);
    await pane.type("count-counts-0", "500");
    expect(pane.text("count-counts-0-problem")).toBe(
      "Enter a number from 0 up to the working days a year.",
    );
    await pane.type("count-counts-0", "often");
    await pane.press("count-make");
    expect(pane.focused).toBe("count-counts-0");
    expect(pane.text("count-plan-message")).toBe("The settings need correcting.");
  });

  test("accounts for every row, and leaves out what has no class", async () => {
    const list = [...cells, ["Cap", "", monday, 1, 1], ["Cup", "A", "last week", 1, 1]];
    const { pane, workbook } = await planned(list);
    expect(pane.table("count-ledger").map(([, count]) => count)).toEqual(["7", "1", "8"]);
    expect(pane.text("count-finding-noClass")).toBe("1 row without a class");
    expect(pane.text("count-finding-noDate")).toBe("1 row with a last count that is no date");
    expect(pane.text()).toContain("C9 Cup last week");
    await pane.press("count-select-noClass");
    expect(workbook.selectedRows).toEqual([7]);
  });

  test("asks for a class or a value", async () => {
    const { pane } = await openPlan([
      ["Item", "Colour"],
      ["Bolt", "red"],
      ["Nut", "blue"],
    ]);
    await pane.press("count-make");
    expect(pane.focused).toBe("count-class-column");
    expect(pane.text("count-plan-message")).toMatch(/^Choose the column with the class/);
  });

  test("takes sixty classes; of one more it says that the column holds no classes", async () => {
    const withClasses = (classes: number) =>
      Array.from({ length: 130 }, (_, k) => [`P${k}`, `Shelf ${k % classes}`]);
    const header = ["Item", "Class"];
    const { pane } = await planned([header, ...withClasses(60)]);
    expect(pane.table("count-classes")).toHaveLength(1 + 60);
    const other = await planned([header, ...withClasses(61)]);
    expect(other.pane.text("count-plan-message")).toBe(
      "Class (B) holds 61 different entries, and a plan takes up to 60 classes: this is probably not the class of the items. Choose another column for the class, or none to make the classes by value.",
    );
    expect(other.pane.focused).toBe("count-class-column");
    expect(other.pane.has("count-classes")).toBe(false);
    expect(other.pane.has("count-counts-0")).toBe(false);
    expect(other.pane.has("count-write")).toBe(false);
  });

  test("that would outgrow a sheet is refused in words", async () => {
    const list = [["Item", "Class"], ...setOf("A", 4000)];
    const { pane } = await planned(list, { "count-days": "366", "count-counts-0": "260" });
    expect(pane.text("count-plan-message")).toMatch(/more rows than a sheet/);
    expect(pane.has("count-classes")).toBe(false);
  });
});

describe("the count sheet", () => {
  test("has a row for each count, in order of day, and blank cells for what is found", async () => {
    const { pane, workbook } = await planned(cells, { "count-days": "60" });
    await pane.press("count-write");
    const { table, chart, tableNumberFormats } = workbook.report!;
    expect(chart).toBeUndefined();
    expect(table.header).toEqual([
      ...["Day", "Item", "Class", "Book stock", "Counted", "Unit cost", "Note"],
    ]);
    const rows = table.cells(0, table.rows);
    // 2 items, 12 times in 260 days, and 4 items 4 times: 60 days bring 5.54 and 3.69, begun.
    expect(rows).toHaveLength(6 + 4);
    expect(rows[0]).toEqual([monday, "Valve", "A", 20, "", 50, ""]);
    expect(rows.map(([day]) => day)).toEqual([...rows.map(([day]) => day)].sort());
    expect(tableNumberFormats).toHaveLength(7);
    expect(pane.text("count-write-message")).toMatch(/^Written: Count sheet on the sheet/);
  });

  test("can be taken back", async () => {
    const { pane } = await planned(cells);
    await pane.press("count-write");
    await pane.pressNamed(/^Take back:/);
    expect(pane.status).toMatch(/^Taken back/);
    expect(pane.text()).not.toContain("Take back");
  });
});

describe("counts", () => {
  test("are compared with the books, by class and within the difference allowed", async () => {
    const { pane } = await openPlan(counted);
    await pane.press("count-make");
    expect(pane.table("count-accuracy")).toEqual([
      ["Class", "Counted", "Right", "Accuracy"],
      ["A", "2", "1", "50.0%"],
      ["B", "3", "2", "66.7%"],
      ["All", "5", "3", "60.0%"],
    ]);
    // 2 of Valve at 50 are missing, 3 of Belt at 5 are over.
    expect(pane.text("count-units")).toBe(
      "Missing, in units 2 Over, in units 3 Net, in units 1 Gross, in units 5",
    );
    expect(pane.text("count-money")).toBe(
      "Missing, in money 100 Over, in money 15 Net, in money -85 Gross, in money 115",
    );
    expect(pane.text("count-finding-notCounted")).toBe("1 row not counted");
    expect(pane.table("count-ledger").map(([, count]) => count)).toEqual(["5", "1", "6"]);
  });

  test("within a wider difference are right", async () => {
    const { pane } = await openPlan(counted);
    await pane.press("count-make");
    await pane.type("count-tolerance-1", "10 %");
    expect(pane.table("count-accuracy")[2]).toEqual(["B", "3", "3", "100.0%"]);
    await pane.type("count-tolerance-1", "-1");
    expect(pane.text("count-tolerance-1-problem")).toBe("Enter a percentage from 0 to 100.");
  });

  test("are compared whatever is wrong with the settings of a plan", async () => {
    const { pane } = await planned(cells);
    await pane.type("count-counts-0", "often");
    await pane.type("count-days", "many");
    await pane.choose("count-counted-column", "3");
    await pane.choose("count-book-column", "3");
    await pane.press("count-make");
    expect(pane.table("count-accuracy")[3]).toEqual(["All", "6", "6", "100.0%"]);
  });

  test("need a book stock", async () => {
    const list = counted.map(([item, group, , found]) => [item, group, found]);
    const { pane } = await openPlan(list);
    await pane.press("count-make");
    expect(pane.focused).toBe("count-book-column");
  });

  test("stand in the sheet that the plan has written: its own columns are known again", async () => {
    const { pane, workbook } = await planned(cells, { "count-days": "60" });
    await pane.press("count-write");
    const { table } = workbook.report!;
    const filled = table
      .cells(0, table.rows)
      .map((row) => row.map((cell, k) => (k === 4 ? row[3] : cell)));
    const back = await openPlan([table.header, ...filled]);
    await back.pane.press("count-make");
    expect(back.pane.text("count-said")).toBe(
      "100.0% of the counted records are right, within the difference allowed.",
    );
  });
});

test("the next colleague finds columns and settings again", async () => {
  const { pane, workbook } = await planned(cells, { "count-counts-0": "26", "count-days": "5" });
  await pane.pane.keeping;
  const next = await openPane(workbook);
  await next.press("tab-countPlan");
  expect(next.text("count-plan-message")).toBe(
    "The columns and settings of the last plan for this list are back.",
  );
  await next.press("count-make");
  expect(next.find<HTMLInputElement>("count-counts-0").value).toBe("26");
  expect(next.find<HTMLInputElement>("count-days").value).toBe("5");
});
