/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../../../src/workbook/excel/types";
import { abc } from "../../../../src/taskpane/abc/state";
import { FakeWorkbook } from "../../fake-workbook";
import { openPane, type OpenPane } from "../../open-pane";

const cells: Cell[][] = [
  ["Item", "Sales", "Lines"],
  ["Bolt", 80, 10],
  ["Nut", 15, 80],
  ["Cap", 5, 10],
];
const badTarget = (name: string, entry: string) =>
  `The target for ${name} is “${entry}”. Enter a percentage above 1 and below 100, for example 95; no stock reaches 100%.`;

async function twoStage(language?: string): Promise<{ pane: OpenPane; workbook: FakeWorkbook }> {
  const workbook = new FakeWorkbook(cells);
  const pane = await openPane(workbook, language);
  await pane.press("method-twoStage");
  await pane.press("analyse");
  return { pane, workbook };
}

const target = (pane: OpenPane, name: string) => pane.find<HTMLInputElement>(`target-${name}`);
const lastSaved = (workbook: FakeWorkbook) =>
  JSON.stringify([...workbook.settings.values()].map((value) => JSON.parse(value as string)));

describe("the matrix of two stages", () => {
  test("shows share of the value and items of all nine classes, with totals", async () => {
    const { pane } = await twoStage();
    expect(pane.text("matrix-heading")).toBe("Two stages and service targets");
    const rows = pane.table("matrix").filter(([first]) => !first.startsWith("Target"));
    expect(rows).toEqual([
      ["", "a most", "b some", "c little", "All"],
      [
        ...["A most of the value", "Aa 0.0% 0 items", "Ab 80.0% 1 item", "Ac 0.0% 0 items"],
        "80.0% 1 item",
      ],
      [
        ...["B some of the value", "Ba 15.0% 1 item", "Bb 0.0% 0 items", "Bc 0.0% 0 items"],
        "15.0% 1 item",
      ],
      [
        ...["C little of the value", "Ca 0.0% 0 items", "Cb 5.0% 1 item", "Cc 0.0% 0 items"],
        "5.0% 1 item",
      ],
      ["All", "15.0% 1 item", "85.0% 2 items", "0.0% 0 items", "100.0% 3 items"],
    ]);
  });

  test("is the darker the more of the value a cell holds", async () => {
    const { pane } = await twoStage();
    const shade = (name: string) =>
      Number(/heat-(\d)/.exec(pane.find(`cell-${name}`).className)?.[1] ?? NaN);
    expect(["Ab", "Ba", "Cb", "Cc"].map(shade)).toEqual([7, 3, 2, 0]);
  });

  test("a press on a cell shows its items, and their rows in the sheet", async () => {
    const { pane, workbook } = await twoStage();
    expect(pane.find("open-Ba").getAttribute("aria-label")).toBe(
      "Ba: 1 item, 15.0% of the value. Show the items",
    );
    await pane.press("open-Ba");
    expect(pane.find("open-Ba").getAttribute("aria-expanded")).toBe("true");
    expect(pane.table("cell-items")).toEqual([
      ["Item", "Sales"],
      ["Nut", "15"],
    ]);
    // The header is row 0 of the list.
    expect(workbook.selectedRows).toEqual([2]);
    await pane.press("open-Cc");
    expect(pane.text("cell-items")).toContain("No item is in Cc.");
    workbook.selectedRows = [];
    await pane.press("open-Ab");
    workbook.selectedRows = [];
    await pane.press("show-cell");
    expect(workbook.selectedRows).toEqual([1]);
    await pane.press("close-cell");
    expect(pane.has("cell-items")).toBe(false);
    expect(pane.focused).toBe("open-Ab");
  });

  test("of many items the twenty of most value are shown", async () => {
    const many = Array.from({ length: 40 }, (_, k): Cell[] => [
      `Item ${k}`,
      k % 2 === 0 ? 500 - k : 1,
      3,
    ]);
    const pane = await openPane(new FakeWorkbook([["Item", "Sales", "Lines"], ...many]));
    await pane.press("method-twoStage");
    await pane.press("analyse");
    const largest = [...document.querySelectorAll<HTMLElement>("#matrix td[id]")]
      .map(({ id }) => ({ id, items: Number(/(\d+) items?$/.exec(pane.text(id))?.[1]) }))
      .sort((one, other) => other.items - one.items)[0];
    await pane.press(largest.id.replace("cell", "open"));
    const rows = pane.table("cell-items").slice(1);
    expect(rows.length).toBe(Math.min(largest.items, 20));
    const values = rows.map(([, value]) => Number(value));
    expect(values).toEqual([...values].sort((one, other) => other - one));
  });

  test("offers targets to begin with, and says where they come from", async () => {
    const { pane } = await twoStage();
    expect(["Aa", "Ab", "Cc"].map((name) => target(pane, name).value)).toEqual(["99", "98", "90"]);
    expect(pane.text("targets-what")).toMatch(/These are rules of thumb: set your own\.$/);
    expect(target(pane, "Aa").getAttribute("aria-describedby")).toBe("targets-what");
  });
});

describe("a service target", () => {
  test("can be changed; no class changes with it, and it is kept and written", async () => {
    const { pane, workbook } = await twoStage();
    const before = pane.table("class-table");
    await pane.type("target-Ab", "97.25 %");
    expect(target(pane, "Ab").value).toBe("97.25");
    expect(pane.table("class-table")).toEqual(before);
    expect(pane.has("target-problem")).toBe(false);
    expect(lastSaved(workbook)).toContain('"Ab":0.9725');
    await pane.press("write-column");
    expect(workbook.columns).toEqual([
      ["ABC class", "Service target"],
      ["Ab", 0.9725],
      ["Ba", 0.96],
      ["Cb", 0.92],
    ]);
  });

  test("stays when a line is changed afterwards", async () => {
    const { pane } = await twoStage();
    await pane.type("target-Ab", "97");
    await pane.type("line-a", "70");
    expect(target(pane, "Ab").value).toBe("97");
    expect(abc.of(pane.pane).result?.settings.targets.Ab).toBe(0.97);
  });

  test("is read with the user's decimal sign", async () => {
    const { pane } = await twoStage("de-DE");
    expect(target(pane, "Aa").value).toBe("99");
    await pane.type("target-Aa", "99,5");
    expect(target(pane, "Aa").value).toBe("99,5");
    expect(abc.of(pane.pane).result?.settings.targets.Aa).toBe(0.995);
  });

  test.each(["100", "0", "0.95", "high", "-5", ""])(
    "of %j cannot be, and it is said",
    async (entry) => {
      const { pane, workbook } = await twoStage();
      const saved = lastSaved(workbook);
      await pane.type("target-Ba", entry);
      expect(pane.text("target-problem")).toBe(badTarget("Ba", entry));
      expect(pane.status).toBe(badTarget("Ba", entry));
      expect(target(pane, "Ba").value).toBe(entry);
      expect(target(pane, "Ba").getAttribute("aria-invalid")).toBe("true");
      expect(target(pane, "Ba").getAttribute("aria-describedby")).toBe("target-problem");
      expect(lastSaved(workbook)).toBe(saved);
      await pane.type("target-Ba", "95");
      expect(pane.has("target-problem")).toBe(false);
      expect(target(pane, "Ba").getAttribute("aria-invalid")).toBeNull();
    },
  );

  test.each(["write-column", "write-report"])(
    "that cannot be is corrected before %s",
    async (id) => {
      const { pane, workbook } = await twoStage();
      await pane.type("target-Cb", "none");
      await pane.press(id);
      expect(pane.focused).toBe("target-Cb");
      expect(pane.text(`${id}-message`)).toBe(badTarget("Cb", "none"));
      expect(workbook.columns).toBeNull();
      expect(workbook.report).toBeNull();
      await pane.type("target-Cb", "92");
      await pane.press(id);
      expect(pane.text(`${id}-message`)).toMatch(/^Written:/);
    },
  );

  test("of a method left behind stops nothing", async () => {
    const { pane, workbook } = await twoStage();
    await pane.type("target-Cb", "none");
    await pane.press("method-value");
    await pane.press("analyse");
    expect(pane.has("matrix")).toBe(false);
    await pane.press("write-column");
    expect(workbook.columns?.[0]).toEqual(["ABC class"]);
  });

  test("comes back with the list", async () => {
    const { pane, workbook } = await twoStage();
    await pane.type("target-Ab", "91.5");
    const again = await openPane(workbook);
    await again.press("analyse");
    expect(target(again, "Ab").value).toBe("91.5");
    expect(target(again, "Aa").value).toBe("99");
  });
});
