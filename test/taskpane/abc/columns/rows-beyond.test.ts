/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { workbook } from "../../../../src/taskpane/pane/workbook-port";
import { abc } from "../../../../src/taskpane/abc/state";
import { openWorkbook, type Rows } from "../../../support/open-workbook";
import { press, quietly } from "../../in-excel";
import { openQuietPane } from "../../open-pane";

async function opened(rows: Rows, row = 1) {
  const book = openWorkbook({ Items: rows });
  book.select(book.activeSheet(), { row, column: 0, rows: 1, columns: 1 });
  const pane = await openQuietPane(workbook);
  await quietly(pane);
  return pane;
}

const cut: Rows = [
  ["Item", "Value"],
  ["Bolt", 500],
  ["Nut", 300],
  ["Cap", 50],
  [null, null],
  ["Hammer", 900],
  ["Saw", 250],
];

test("a list that goes on behind an empty row says so, and one press takes the rest in", async () => {
  const pane = await opened(cut);
  expect(pane.text("list-place")).toBe("Items!A1:B4");
  expect(pane.text("rows-beyond")).toBe(
    "2 more rows of the same columns follow after an empty row, in A6:B7: 1,150 in all. The list ends at the empty row.",
  );
  await press(pane, "analyse");
  expect(pane.text()).not.toContain("Nothing is left out");
  expect(pane.text()).toContain("More rows follow after an empty row.");
  await press(pane, "take-rows-beyond");
  expect(pane.text("list-place")).toBe("Items!A1:B7");
  expect(pane.has("rows-beyond")).toBe(false);
  await press(pane, "analyse");
  expect(pane.table("ledger")).toEqual([
    ["Classified, as 5 items", "5"],
    ["No number, left out", "1"],
    ["All rows of the list", "6"],
  ]);
  const values = abc.of(pane.pane).result?.items.values ?? [];
  expect([...values].reduce((sum, value) => sum + value, 0)).toBe(2000);
});

test("a check that is pressed before the rest is taken in does not read the shorter list", async () => {
  const pane = await opened(cut);
  await press(pane, "analyse");
  pane.find<HTMLElement>("take-rows-beyond").click();
  await press(pane, "analyse");
  expect(pane.text("list-place")).toBe("Items!A1:B7");
  expect(pane.text("list-size")).toContain("as selected");
  expect(pane.has("ledger")).toBe(false);
});

test("what was chosen for the list is kept for all of it", async () => {
  const pane = await opened(cut);
  await press(pane, "item-column=");
  await press(pane, "take-rows-beyond");
  expect(abc.of(pane.pane).columns?.item).toBeNull();
});

test("the rows above come with their header", async () => {
  const pane = await opened(cut, 6);
  await press(pane, "take-rows-beyond");
  expect(pane.text("list-place")).toBe("Items!A1:B7");
  expect(abc.of(pane.pane).columns?.hasHeader).toBe(true);
});

test("a total below an empty row is no more of the list", async () => {
  const pane = await opened([...cut.slice(0, 5), ["Total", 850]]);
  expect(pane.has("rows-beyond")).toBe(false);
  await press(pane, "analyse");
  expect(pane.text()).toContain("Nothing is left out.");
});

test("totals and repeated names are no more rows, and the sum is that of the rows told", async () => {
  const pages: Rows = [
    ...cut.slice(0, 5),
    ["Item", "Value"],
    ["Hammer", 900],
    ["Saw", 250],
    ["Total", 2000],
  ];
  const pane = await opened(pages);
  expect(pane.text("rows-beyond")).toBe(
    "2 more rows of the same columns follow after an empty row, in A6:B9: 1,150 in all. The list ends at the empty row.",
  );
});

test("the rows above are told without their header, and with their sum", async () => {
  const pane = await opened(cut, 6);
  expect(pane.text("rows-beyond")).toBe(
    "3 more rows of the same columns follow after an empty row, in A1:B4: 850 in all. The list ends at the empty row.",
  );
});

test("below titles the press names the list as it will be", async () => {
  const pane = await opened([["Stock list", null], ...cut], 2);
  expect(pane.text("take-rows-beyond")).toBe("Include them: A2:B8");
  await press(pane, "take-rows-beyond");
  expect(pane.text("list-place")).toBe("Items!A2:B8");
});

describe("names that an empty row parts from the list", () => {
  const parted: Rows = [
    ["Stock list", null],
    [null, null],
    ["Item", "Value"],
    [null, null],
    ["Bolt", 500],
    ["Nut", 300],
  ];

  test("are offered, and name the columns once they are taken in", async () => {
    const pane = await opened(parted, 4);
    expect(pane.text("rows-beyond")).toBe(
      "A3:B3 may hold the column names. An empty row separates it from the list.",
    );
    await press(pane, "take-rows-beyond");
    expect(pane.text("list-place")).toBe("Items!A3:B6");
    expect(abc.of(pane.pane).columns).toMatchObject({ hasHeader: true, item: 0, value: 1 });
  });

  test("are none where a list has its own, or cells are missing", async () => {
    const own = await opened([...parted.slice(0, 4), ["Part", "Worth"], ...parted.slice(4)], 5);
    expect(own.has("rows-beyond")).toBe(false);
    const few = await opened([["Item", null], ...parted.slice(3)], 2);
    expect(few.has("rows-beyond")).toBe(false);
  });
});
