/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { OpenPane } from "../open-pane";
import { writings } from "../../../src/taskpane/written/writings";
import { CellsWorkbook, choose, fillIn, openFunctions, select } from "./open-functions";

const eoq = { annualDemand: "B2", orderCost: "50", holdingCost: "2,5" };

async function filledIn(
  workbook: CellsWorkbook,
  values: Record<string, string> = eoq,
  options: object = { language: "sv-SE" },
): Promise<OpenPane> {
  const open = await openFunctions(workbook, options);
  await choose(open, "EOQ");
  await fillIn(open, values);
  return open;
}

describe("writing", () => {
  test("puts the formula into the selected cell, in English syntax", async () => {
    const workbook = new CellsWorkbook();
    const open = await filledIn(workbook);
    expect(open.text("target")).toBe("It goes into the selected cell, Items!E5.");
    expect(open.text("insert-formula")).toBe("Insert into E5");
    await open.press("insert-formula");
    expect([...workbook.formulas]).toEqual([["E5", "=EOQ(B2,50,2.5)"]]);
    expect(open.text("inserted")).toContain("Written: =EOQ(B2;50;2,5) in Items!E5");
    expect(open.status).toBe("Written: =EOQ(B2;50;2,5) in Items!E5");
    expect(open.text("target")).toBe("To write another one, select an empty cell.");
    expect(open.focused).toBe("insert-formula");
  });

  test("has the build's prefix", async () => {
    const workbook = new CellsWorkbook();
    const open = await filledIn(workbook, eoq, { namespace: "INV", language: "nb-NO" });
    await open.press("insert-formula");
    expect(workbook.formulas.get("E5")).toBe("=INV.EOQ(B2,50,2.5)");
  });

  test("follows the selection, and writes the form again elsewhere", async () => {
    const workbook = new CellsWorkbook();
    const open = await filledIn(workbook);
    await select(open, workbook, "F7");
    expect(open.text("insert-formula")).toBe("Insert into F7");
    await open.press("insert-formula");
    await select(open, workbook, "F8");
    await open.press("insert-formula");
    expect([...workbook.formulas.keys()]).toEqual(["F7", "F8"]);
    expect(writings.of(open.pane).written).toHaveLength(2);
  });

  test("goes where the pane said, though the user has moved on since", async () => {
    const workbook = new CellsWorkbook();
    const open = await filledIn(workbook);
    workbook.active = "Z9";
    await open.press("insert-formula");
    expect([...workbook.formulas.keys()]).toEqual(["E5"]);
  });

  test("is remembered in the workbook, and listed with what else the pane wrote", async () => {
    const workbook = new CellsWorkbook();
    const open = await filledIn(workbook);
    await open.press("insert-formula");
    expect(JSON.parse(String(workbook.settings.get("written")))).toMatchObject({
      written: [{ what: "formula", place: { address: "E5" } }],
    });
    await open.press("tab-analysis");
    expect(open.text("panel")).toContain("Formula in Items!E5");
  });
});

describe("nothing is written", () => {
  test("while arguments are missing: each says so, and the first has the keyboard", async () => {
    const workbook = new CellsWorkbook();
    const open = await filledIn(workbook, { orderCost: "50" });
    await open.press("insert-formula");
    expect(workbook.asked).not.toContain("insertFormula");
    expect(open.text("argument-annualDemand-problem")).toMatch(/^This is needed/);
    expect(open.has("argument-orderCost-problem")).toBe(false);
    expect(open.text("argument-holdingCost-problem")).toMatch(/^This is needed/);
    expect(open.text("functions-message")).toBe(
      "Nothing was written: 2 arguments need correcting.",
    );
    expect(open.focused).toBe("argument-annualDemand");
  });

  test("where a name or sheet is not in the workbook", async () => {
    const workbook = new CellsWorkbook();
    const open = await filledIn(workbook, { ...eoq, annualDemand: "Behov", orderCost: "Plam!B2" });
    await open.press("insert-formula");
    expect(workbook.formulas.size).toBe(0);
    expect(open.text("argument-annualDemand-problem")).toBe(
      "The workbook has no cell or range “Behov”. If it is a text, put it between quotation marks; if it is a name defined for a number, press the button again.",
    );
    expect(open.text("argument-orderCost-problem")).toContain("“Plam!B2”");
    await fillIn(open, { annualDemand: "Bestellkosten", orderCost: "Plan!B2" });
    await open.press("insert-formula");
    expect(workbook.formulas.get("E5")).toBe("=EOQ(Bestellkosten,Plan!B2,2.5)");
  });

  test("unless the user insists that a name is known: it may be that of a number", async () => {
    const workbook = new CellsWorkbook();
    const open = await filledIn(workbook, { ...eoq, orderCost: "Orderkostnad" });
    await open.press("insert-formula");
    expect(workbook.formulas.size).toBe(0);
    await open.press("insert-formula");
    expect(workbook.formulas.get("E5")).toBe("=EOQ(B2,Orderkostnad,2.5)");
  });

  test("where a range holds the very cell that the formula goes into", async () => {
    const workbook = new CellsWorkbook();
    const open = await filledIn(workbook, { ...eoq, annualDemand: "A1:F9" });
    await open.press("insert-formula");
    expect(workbook.formulas.size).toBe(0);
    expect(open.text("argument-annualDemand-problem")).toBe(
      "A1:F9 contains E5, into which the formula goes. Select a cell outside it.",
    );
    await fillIn(open, { annualDemand: "Plan!A1:F9" });
    await open.press("insert-formula");
    expect(workbook.formulas.size).toBe(1);
  });

  test.each<[string, Partial<CellsWorkbook>]>([
    ["a value", { activeValue: 0 }],
    ["a part of a spilled array", { spillParent: "E1" }],
  ])("over %s", async (_, cell) => {
    const workbook = Object.assign(new CellsWorkbook(), cell);
    const open = await filledIn(workbook);
    const sentence =
      "Items!E5 is not empty, and the pane never writes over data. Select an empty cell.";
    expect(open.text("target")).toBe(sentence);
    await open.press("insert-formula");
    expect(workbook.asked).not.toContain("insertFormula");
    expect(open.text("functions-message")).toBe(sentence);
  });

  test("over what came into the cell meanwhile", async () => {
    const workbook = new CellsWorkbook();
    const open = await filledIn(workbook);
    workbook.refused.set("insertFormula", "targetNotEmpty");
    await open.press("insert-formula");
    expect(open.text("functions-message")).toMatch(/^Items!E5 is not empty/);
    expect(writings.of(open.pane).written).toEqual([]);
  });

  test.each(["cellBeingEdited", "sheetProtected", "readOnly", "sheetGone"] as const)(
    "where the workbook refuses: %s is told beside the button",
    async (reason) => {
      const workbook = new CellsWorkbook();
      const open = await filledIn(workbook);
      workbook.refused.set("insertFormula", reason);
      await open.press("insert-formula");
      expect(open.text("functions-message")).toMatch(/\.$/);
      expect(open.status).toBe(open.text("functions-message"));
      expect(open.has("inserted")).toBe(false);
      workbook.refused.clear();
      await open.press("insert-formula");
      expect(workbook.formulas.size).toBe(1);
      expect(open.has("functions-message")).toBe(false);
    },
  );
});

test("where no cell can be read the pane says why, and looks again when asked", async () => {
  const workbook = new CellsWorkbook();
  workbook.refused.set("readActiveCell", "notCells");
  const open = await filledIn(workbook);
  expect(open.text("target")).toMatch(/^A chart or another object is selected/);
  expect(open.text("insert-formula")).toBe("Refresh");
  workbook.refused.clear();
  await open.press("insert-formula");
  expect(open.text("insert-formula")).toBe("Insert into E5");
});

describe("taking back", () => {
  async function inserted(workbook: CellsWorkbook): Promise<OpenPane> {
    const open = await filledIn(workbook);
    await open.press("insert-formula");
    return open;
  }

  test("empties the cell, and the form can write again", async () => {
    const workbook = new CellsWorkbook();
    const open = await inserted(workbook);
    await open.pressNamed("Take back: Formula in Items!E5");
    expect(workbook.formulas.size).toBe(0);
    expect(open.status).toBe("Taken back: Formula in Items!E5.");
    expect(open.has("inserted")).toBe(false);
    expect(writings.of(open.pane).written).toEqual([]);
    expect(open.text("target")).toBe("It goes into the selected cell, Items!E5.");
    expect(open.focused).toBe("insert-formula");
    expect(open.text("function-formula")).toBe("=EOQ(B2;50;2,5)");
  });

  test("needs a second word where the cell was edited since", async () => {
    const workbook = new CellsWorkbook();
    const open = await inserted(workbook);
    workbook.refused.set("takeBack", "changedSince");
    await open.press("take-back-formula");
    expect(workbook.formulas.size).toBe(1);
    expect(open.text("functions-message")).toMatch(/edited since it was written/);
    await open.press("take-back-formula-anyway");
    expect(workbook.formulas.size).toBe(0);
    expect(open.has("inserted")).toBe(false);
  });

  test("of what is gone already is no failure", async () => {
    const workbook = new CellsWorkbook();
    const open = await inserted(workbook);
    workbook.refused.set("takeBack", "sheetGone");
    await open.press("take-back-formula");
    expect(open.status).toBe("Already gone: Formula in Items!E5. There is nothing to take back.");
    expect(writings.of(open.pane).written).toEqual([]);
  });

  test("in the list of the analysis takes it from here too", async () => {
    const workbook = new CellsWorkbook();
    const open = await inserted(workbook);
    await open.press("tab-analysis");
    await open.pressNamed("Take back: Formula in Items!E5");
    await open.press("tab-functions");
    expect(open.has("inserted")).toBe(false);
    expect(open.text("function-formula")).toBe("=EOQ(B2;50;2,5)");
  });
});
