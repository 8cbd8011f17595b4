/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../../../src/workbook/excel/types";
import { FakeWorkbook } from "../../fake-workbook";
import { openPane, type OpenPane } from "../../open-pane";

const cells: Cell[][] = [
  ["Item", "Sales"],
  ["Bolt", 50],
  ["Nut", 30],
  ["Cup", 15],
  ["Pin", 5],
];

async function classified(workbook: FakeWorkbook): Promise<OpenPane> {
  const pane = await openPane(workbook);
  await pane.press("analyse");
  return pane;
}

const keptLines = (workbook: FakeWorkbook): { aShare: number } => {
  const kept = [...workbook.settings].find(([key]) => key.startsWith("list."));
  return JSON.parse(kept![1] as string).lines;
};

/** How many items had each class in the run whose classes are kept. */
const keptCounts = (workbook: FakeWorkbook): number[] => {
  const [parts] = workbook.longSettings.values();
  return JSON.parse(parts[0]).counts;
};

describe("a run is kept in the workbook", () => {
  test("with its settings and its classes", async () => {
    const workbook = new FakeWorkbook(cells);
    await classified(workbook);
    expect(keptLines(workbook).aShare).toBe(0.8);
    expect(keptCounts(workbook)).toEqual([2, 1, 1]);
  });

  test("the latest only, where several come while one is being kept", async () => {
    const workbook = new FakeWorkbook(cells);
    const pane = await classified(workbook);
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    let saves = 0;
    workbook.before = (method) => {
      if (method !== "saveSettings") return;
      saves++;
      return gate;
    };
    await pane.type("line-a", "60");
    for (const line of ["61", "62", "63", "40"]) await pane.type("line-a", line);
    expect(pane.table("class-table")[1].slice(0, 2)).toEqual(["A", "1"]);
    letGo();
    await pane.settled();
    // The one that was under way, and the last; none of those between.
    expect(saves).toBe(2);
    expect(keptLines(workbook).aShare).toBe(0.4);
    expect(keptCounts(workbook)).toEqual([1, 2, 1]);
  });

  test("with a service target that is changed later", async () => {
    const workbook = new FakeWorkbook([
      ["Item", "Sales", "Lines"],
      ["Bolt", 50, 1],
      ["Nut", 30, 2],
    ]);
    const pane = await openPane(workbook);
    await pane.press("method-twoStage");
    await pane.press("analyse");
    await pane.type("target-Aa", "97.5");
    expect((keptLines(workbook) as unknown as { targets: object }).targets).toMatchObject({
      ...{ Aa: 0.975, Ab: 0.98 },
    });
  });
});

describe("where the workbook does not take it", () => {
  test.each(["saveSettings", "saveLongSettings"] as const)(
    "%s: that is told, nothing is lost, and the next run is kept",
    async (method) => {
      const workbook = new FakeWorkbook(cells);
      const first = await classified(workbook);
      await first.type("line-a", "79");
      const before = [...workbook.longSettings.values()][0];
      workbook.refuse(method, "cellBeingEdited");
      const pane = await classified(workbook);
      await pane.type("line-a", "30");
      expect(pane.text("see-message")).toMatch(
        /^The settings could not be saved in the workbook\. Excel is waiting for a cell/,
      );
      expect(pane.table("class-table")[1].slice(0, 2)).toEqual(["A", "1"]);
      expect(pane.has("write-column")).toBe(true);
      expect([...workbook.longSettings.values()]).toEqual([before]);

      await pane.press("write-column");
      expect(pane.status).toMatch(/^Written:/);
      workbook.refuse(method, null);
      await pane.type("line-a", "31");
      expect(keptLines(workbook).aShare).toBe(0.31);
      expect(keptCounts(workbook)).toEqual([1, 2, 1]);
    },
  );
});
