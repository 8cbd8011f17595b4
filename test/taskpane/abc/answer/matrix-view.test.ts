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
  `The target for ${name} is “${entry}”. Enter a percentage above 1 and below 100, for example 95; no stock reaches 100 %.`;

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
  test("shows items, value and shares of all nine classes", async () => {
    const { pane } = await twoStage();
    expect(pane.text("matrix-heading")).toBe("Two stages and service targets");
    expect(pane.table("matrix")[0]).toEqual(["", "a", "b", "c"]);
    expect(
      pane
        .table("matrix")
        .slice(1)
        .map(([first]) => first),
    ).toEqual(["A", "B", "C"]);
    expect(pane.text("cell-Ab")).toMatch(/^Ab 1 item 33\.3% of items 80 80\.0% of value Target/);
    expect(pane.text("cell-Ba")).toMatch(/^Ba 1 item 33\.3% of items 15 15\.0% of value/);
    expect(pane.text("cell-Cc")).toMatch(/^Cc 0 items 0\.0% of items 0 0\.0% of value/);
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
