/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../../src/workbook/excel/types";
import { call, shown } from "../../functions/excel";
import { FakeWorkbook } from "../fake-workbook";
import { openPane, type OpenPane } from "../open-pane";

const cells: Cell[][] = [
  ["Item", "Depot", "Sales", "Order lines", "Jan", "Feb", "Mar"],
  ["Bolt", "North", 400, 2, 10, 10, 10],
  ["Nut", "South", 250, 50, 0, 30, 0],
  ["Cap", "North", 160, 5, 9, 10, 11],
  ["Lid", "North", "", 7, 1, 1, 1],
  ["Cup", "", 100, 30, 4, 8, 12],
  ["Pin", "South", 60, 8, 1, 0, 0],
  ["Rod", "North", "30,00", 5, 5, 5, 5],
];
/** The rows with all their numbers; the fourth has no value. */
const whole = [0, 1, 2, 4, 5, 6].map((row) => cells[row + 1]);
const numbersOf = (column: number) =>
  whole.map((row) => [column === 2 && row[0] === "Rod" ? 30 : row[column]]);
const answers = (results: unknown[][]) => shown(results).flat();

async function open(workbook: FakeWorkbook, method: string): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await pane.press(`method-${method}`);
  return pane;
}

async function classify(pane: OpenPane): Promise<void> {
  await pane.press("analyse");
  expect(pane.focused).toBe("look-heading");
  expect(pane.text()).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
}

/** What stands beside the list: the classes of the rows that have one, and their targets. */
function written(workbook: FakeWorkbook, column = 0): Cell[] {
  const [, ...rows] = workbook.columns ?? [];
  return rows.map((row) => row[column]).filter((_, row) => row !== 3);
}

/** The items of each class as the matrix in the pane shows them. */
function countsInMatrix(pane: OpenPane): Record<string, number> {
  const found = [...document.querySelectorAll("#matrix td[id]")].map((cell) => {
    const [, name, items] = /^(\S+) \S+ (\d+) items?$/.exec(pane.text(cell.id)) ?? [];
    return [name, Number(items)] as const;
  });
  return Object.fromEntries(found.filter(([, items]) => items > 0));
}

function countsOf(classes: Cell[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of classes) counts[String(name)] = (counts[String(name)] ?? 0) + 1;
  return counts;
}

describe("two stages", () => {
  test("from the columns to classes and targets beside the list, as ABC.TWOSTAGE gives them", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await open(workbook, "twoStage");
    expect(pane.find<HTMLSelectElement>("second-column").selectedOptions[0].text.trim()).toBe(
      "Order lines (D)",
    );
    await classify(pane);
    expect(pane.text("column-place")).toBe(
      "The class of each row and its service target, in Items!H1:I8. Those cells are empty.",
    );
    await pane.press("write-column");
    expect(workbook.columns?.[0]).toEqual(["ABC class", "Service target"]);
    expect(workbook.columns?.[4]).toEqual(["", ""]);
    const expected = answers(call("ABC.TWOSTAGE", numbersOf(2), numbersOf(3)));
    expect(written(workbook)).toEqual(expected);
    expect(written(workbook)).toEqual(["Ac", "Aa", "Ab", "Ba", "Bb", "Cb"]);
    expect(written(workbook, 1)).toEqual([0.97, 0.99, 0.98, 0.96, 0.95, 0.92]);
    expect(countsInMatrix(pane)).toEqual(countsOf(written(workbook)));
  });

  test("with the second letter ranked inside each first class", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await open(workbook, "twoStage");
    await classify(pane);
    await pane.press("scope-class");
    await pane.press("write-column");
    expect(written(workbook)).toEqual(
      answers(call("ABC.TWOSTAGE", numbersOf(2), numbersOf(3), null, null, null, "class")),
    );
    expect(countsInMatrix(pane)).toEqual(countsOf(written(workbook)));
  });

  test("an item is explained by both letters", async () => {
    const pane = await open(new FakeWorkbook(cells), "twoStage");
    await classify(pane);
    await pane.type("item-search", "cup");
    expect(pane.text("why-answer")).toContain("Class Ba");
    expect(pane.text("why-answer")).toContain(
      "The second letter, a, comes from the second criterion, which is 30, by the same lines.",
    );
  });
});

describe("weighted criteria", () => {
  test("from the columns and weights to the classes that ABC.MULTI gives", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await open(workbook, "weighted");
    await pane.choose("further-0-column", "3");
    await pane.choose("further-1-column", "4");
    await classify(pane);
    await pane.type("line-weight-1", "2");
    await pane.type("line-weight-2", "0,5");
    expect(pane.has("matrix")).toBe(false);
    expect(pane.text("pareto-chart")).toContain("6 items");
    expect(pane.text()).toContain("Bars and curve show the scores.");
    await pane.press("write-column");
    const rows = whole.map((_, k) => [2, 3, 4].map((column) => numbersOf(column)[k][0]));
    expect(written(workbook)).toEqual(answers(call("ABC.MULTI", rows, [[1, 2, 0.5]])));
    expect(workbook.columns?.[0]).toEqual(["ABC class"]);
  });

  test("a weight that cannot be is told beside its field and changes nothing", async () => {
    const pane = await open(new FakeWorkbook(cells), "weighted");
    await pane.choose("further-0-column", "3");
    await classify(pane);
    const before = pane.table("class-table");
    await pane.type("line-weight-1", "-1");
    expect(pane.text("line-weight-1-problem")).toBe("Enter 0 or more; 0 leaves the criterion out.");
    await pane.type("line-weight-1", "0");
    await pane.type("line-weight-0", "0");
    expect(pane.text("line-weight-0-problem")).toBe("At least one weight must be above 0.");
    await pane.press("analyse");
    expect(pane.focused).toBe("line-weight-0");
    await pane.type("line-weight-0", "x");
    expect(pane.text("line-weight-0-problem")).toBe("Enter a number, for example 1.");
    await pane.type("line-weight-0", "");
    await pane.type("line-weight-1", "");
    expect(pane.table("class-table")).toEqual(before);
  });

  test("a negative value is not said to be class C where its other criteria make it an A", async () => {
    const workbook = new FakeWorkbook([
      ["Item", "Profit", "Order lines"],
      ["Bolt", 60, 20],
      ["Nut", -10, 80],
    ]);
    const pane = await open(workbook, "weighted");
    await pane.choose("further-0-column", "2");
    await classify(pane);
    await pane.press("write-column");
    expect(workbook.columns?.slice(1)).toEqual([["A"], ["A"]]);
    expect(pane.text()).not.toMatch(/negative value: class C/);
    expect(pane.text()).not.toMatch(/is class C and no part of the total/);
  });
});

describe("value and steadiness", () => {
  test("from the periods to classes and targets beside the list, as ABC and XYZ give them", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await open(workbook, "steadiness");
    expect(pane.find<HTMLSelectElement>("firstPeriod-column").value).toBe("4");
    expect(pane.find<HTMLSelectElement>("lastPeriod-column").value).toBe("6");
    await pane.press("analyse");
    expect(pane.text("finding-fewPeriods")).toBe("Only 3 periods of demand; twelve are needed");
    expect(pane.text("finding-deadItems")).toBe("2 rows of dead items: no demand in the last half");
    await pane.press("write-column");
    const first = answers(call("ABC", numbersOf(2)));
    const second = whole.map((row) => answers(call("XYZ", [row.slice(4)]))[0]);
    expect(written(workbook)).toEqual(first.map((letter, k) => `${letter}${second[k]}`));
    expect(written(workbook)).toEqual(["AX", "AZ", "AX", "BX", "BZ", "CX"]);
    expect(written(workbook, 1)).toEqual([0.99, 0.95, 0.99, 0.98, 0.92, 0.95]);
    expect(countsInMatrix(pane)).toEqual(countsOf(written(workbook)));
    expect(pane.text("matrix-heading")).toBe("ABC × XYZ and service targets");
  });

  test("the limits can be moved, and a wrong one is told beside its field", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await open(workbook, "steadiness");
    await classify(pane);
    await pane.type("line-y", "0.3");
    expect(pane.text("line-y-problem")).toBe("The limit of Y must not be below the limit of X.");
    await pane.type("line-x", "0.05");
    expect(pane.has("line-y-problem")).toBe(false);
    expect(countsInMatrix(pane)).toEqual({ AX: 1, AY: 1, AZ: 1, BZ: 2, CX: 1 });
    await pane.type("line-x", "0");
    expect(pane.text("line-x-problem")).toBe("Enter a number above 0.");
  });

  test("where the list has no value, the sum of the periods is the value", async () => {
    const history = cells.map((row) => [row[0], ...row.slice(4)]);
    const workbook = new FakeWorkbook(history);
    const pane = await openPane(workbook);
    await classify(pane);
    expect(pane.table("class-table").at(-1)).toEqual(["All", "7", "100.0%", "133", "100.0%"]);
    await pane.press("write-column");
    const [, ...rows] = workbook.columns ?? [];
    const sums = history
      .slice(1)
      .map((row) => [row.slice(1).reduce<number>((s, n) => s + Number(n), 0)]);
    expect(rows.map(([name]) => String(name)[0])).toEqual(answers(call("ABC", sums)));
  });
});

describe("groups", () => {
  test("each group's classes are those that ABC gives over its rows alone", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await openPane(workbook);
    await pane.choose("group-column", "1");
    await classify(pane);
    expect(
      pane
        .table("groups-table")
        .slice(1)
        .map(([name]) => name),
    ).toEqual([...["North", "South", "(no group)"]]);
    await pane.press("write-column");
    for (const depot of ["North", "South", ""]) {
      const own = whole.flatMap((row, k) => (row[1] === depot ? [k] : []));
      const expected = answers(
        call(
          "ABC",
          own.map((k) => numbersOf(2)[k]),
        ),
      );
      expect(own.map((k) => written(workbook)[k])).toEqual(expected);
    }
    expect(pane.text("no-formula")).toMatch(/this run ranks each group separately\.$/);
  });

  test("with a matrix the letters of both kinds are written", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await open(workbook, "twoStage");
    await pane.choose("group-column", "1");
    await classify(pane);
    await pane.press("write-column");
    // North: above the last stand 94.9 %, and the two with 5 lines make 83 % of 12.
    expect(written(workbook)).toEqual(["Ab", "Aa", "Aa", "Aa", "Bb", "Ba"]);
    expect(countsInMatrix(pane)).toEqual(countsOf(written(workbook)));
  });
});

describe("a margin", () => {
  test("holds on to the classes of the last run when the list is read again", async () => {
    const list = (nut: number): Cell[][] => [
      ["Item", "Sales"],
      ["Bolt", 79],
      ["Nut", nut],
      ["Cap", 9],
    ];
    const workbook = new FakeWorkbook(list(12));
    const pane = await openPane(workbook);
    await classify(pane);
    await pane.type("line-margin", "2");
    await pane.settled();
    // Above Nut now stand 81 %: beyond the line, but not by two points.
    workbook.cells = list(9.5);
    workbook.userChangesSource();
    await pane.settled();
    await pane.press("run-again");
    await pane.press("write-column");
    expect(workbook.columns?.slice(1)).toEqual([["A"], ["A"], ["B"]]);
    expect(pane.text("no-formula")).toMatch(/which a formula does not know\.$/);
    await pane.type("line-margin", "0.5");
    await pane.press("write-column");
    expect(workbook.columns?.slice(1)).toEqual([["A"], ["B"], ["B"]]);
  });

  test.each([
    ["25", "Enter a number from 0 to 20."],
    ["some", "Enter a number, for example 2."],
  ])("of %j cannot be", async (entry, sentence) => {
    const pane = await openPane(new FakeWorkbook(cells));
    await pane.press("analyse");
    await pane.type("line-margin", entry);
    expect(pane.text("line-margin-problem")).toBe(sentence);
    expect(pane.text("stale")).toMatch(/^A setting needs correcting/);
    await pane.press("analyse");
    expect(pane.focused).toBe("line-margin");
  });
});
