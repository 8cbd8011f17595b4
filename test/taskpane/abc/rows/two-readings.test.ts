/** @jest-environment jsdom */
import type { Cell } from "../../../../src/workbook/excel/types";
import { abc } from "../../../../src/taskpane/abc/state";
import { FakeWorkbook } from "../../fake-workbook";
import { openPane, type OpenPane } from "../../open-pane";

/** The whole value of what is classified. */
function total(pane: OpenPane): number {
  const values = abc.of(pane.pane).result?.items.values ?? [];
  return [...values].reduce((sum, value) => sum + value, 0);
}

async function checked(values: Cell[], language = "en-US"): Promise<OpenPane> {
  const items = ["Bolt", "Nut", "Cap", "Cup", "Pin", "Rod"];
  const workbook = new FakeWorkbook([
    ["Item", "Sales"],
    ...values.map((value, k): Cell[] => [items[k], value]),
  ]);
  const pane = await openPane(workbook, language);
  await pane.choose("value-column", "1");
  await pane.press("analyse");
  return pane;
}

const isChosen = (pane: OpenPane, way: string) =>
  pane.find<HTMLInputElement>(`readings-${way}`).checked;

describe("numbers that can be read in two ways", () => {
  test("are left out until the user chooses, with both sums before his eyes", async () => {
    const pane = await checked(["1.200", "2.300", 40]);
    expect(pane.text()).toContain("2 rows with a number that can be read in two ways");
    expect(pane.text()).toContain(
      "Left out until you choose: nothing in the column shows whether the sign marks thousands or decimals. All values add up to 3,540 with thousands, to 43.5 with decimals.",
    );
    expect([isChosen(pane, "grouping"), isChosen(pane, "decimal")]).toEqual([false, false]);
    expect(total(pane)).toBe(40);
    await pane.press("readings-grouping");
    expect(total(pane)).toBe(3540);
    expect(pane.table("ledger")).toEqual([
      ["Classified, as 3 items", "3"],
      ["All rows of the list", "3"],
      // The header is no row of the list.
    ]);
    await pane.press("readings-decimal");
    expect(total(pane)).toBeCloseTo(43.5, 9);
  });

  test("the choice is back in the next session", async () => {
    const pane = await checked(["1.200", "2.300", 40]);
    await pane.press("readings-decimal");
    const again = await openPane(pane.pane.workbook);
    await again.press("analyse");
    expect(isChosen(again, "decimal")).toBe(true);
  });

  test.each(["en-US", "de-DE"])(
    "what is likely is chosen and can be changed: %s",
    async (language) => {
      const sign = language === "de-DE" ? "," : ".";
      const texts = ["1.200", "12.500", "950", "2.750", "300", "4.100"];
      const pane = await checked(
        texts.map((text) => text.replace(".", sign)),
        language,
      );
      expect([isChosen(pane, "grouping"), isChosen(pane, "decimal")]).toEqual([true, false]);
      expect(total(pane)).toBe(21800);
      await pane.press("readings-decimal");
      expect(total(pane)).toBeCloseTo(1270.55, 9);
    },
  );
});
