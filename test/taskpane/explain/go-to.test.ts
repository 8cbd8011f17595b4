/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { FormulaCell, Place, SheetRef } from "../../../src/workbook/excel/types";
import { BookOfCells } from "./book-of-cells";
import { explainIn } from "./open-explain";

/** Where a selection by the pane leads, there stands what the test says. */
class WalkingBook extends BookOfCells {
  /** Formulas by address, with their values: "Items!D2" */
  readonly formulas = new Map<string, [formula: string, value: number | string]>();

  override async selectPlace(place: Place): Promise<void> {
    await super.selectPlace(place);
    this.standAt(`${place.sheetName}!${place.address.split(":")[0]}`);
  }

  standAt(address: string): void {
    const [formula, value] = this.formulas.get(address) ?? ["", this.content.get(address) ?? ""];
    this.stand(address, formula, value);
  }

  override async readFormulas(places: Place[], most: number): Promise<FormulaCell[]> {
    await super.readFormulas(places, most);
    return places.flatMap((place) => this.formulaAt(`${place.sheetName}!${place.address}`));
  }

  override async readSheetFormulas({ sheetName }: SheetRef, most: number): Promise<FormulaCell[]> {
    await super.readSheetFormulas({ sheetId: sheetName, sheetName }, most);
    return [...this.formulas.keys()]
      .filter((address) => address.startsWith(`${sheetName}!`))
      .flatMap((address) => this.formulaAt(address));
  }

  private formulaAt(address: string): FormulaCell[] {
    const [formula] = this.formulas.get(address) ?? [];
    return formula === undefined ? [] : [{ place: this.placeNamed(address), formula }];
  }
}

function book(): WalkingBook {
  const made = new WalkingBook({ A2: 10000, "Plan!B2": 2, B5: [1, 2, 3] });
  made.formulas.set("Items!D2", ["=EOQ(A2,Rate,Plan!B2)", 707.1067811865476]);
  made.formulas.set("Items!E2", ["=D2*2", 1414.2]);
  made.formulas.set("Items!F2", ["=SUM(E2,1)", 1415.2]);
  made.names.set("Rate", "Plan!C2");
  made.put("Plan!C2", 50);
  made.standAt("Items!D2");
  return made;
}

test("each argument leads to its cell, on other sheets and behind names too, and back", async () => {
  const pane = await explainIn(book());
  await pane.pressNamed("Go to Plan!B2");
  expect(pane.text("explanation")).toContain("Plan!B2");
  expect(pane.focused).toBe("explain-back");
  expect(pane.text("explain-back")).toBe("Back to Items!D2");
  await pane.press("explain-back");
  expect(pane.text("explained-place")).toBe("Items!D2");
  expect(pane.has("explain-back")).toBe(false);
  await pane.pressNamed("Go to Plan!C2");
  expect(pane.text("explanation")).toContain("Plan!C2");
});

test("the way back goes through all the cells of the way there", async () => {
  const walk = book();
  walk.standAt("Items!E2");
  const pane = await explainIn(walk);
  await pane.pressNamed("Go to D2");
  await pane.pressNamed("Go to A2");
  expect(pane.text("explain-back")).toBe("Back to D2");
  await pane.press("explain-back");
  expect(pane.text("explain-back")).toBe("Back to E2");
});

test("who selects another cell has left the way", async () => {
  const walk = book();
  const pane = await explainIn(walk);
  await pane.pressNamed("Go to A2");
  walk.standAt("Items!F2");
  await pane.press("explain-again");
  expect(pane.has("explain-back")).toBe(false);
});

test("what leads nowhere says so, and has no link", async () => {
  const walk = book();
  walk.stand("Items!D2", "=EOQ(A2,Nowhere,2)", 5);
  const pane = await explainIn(walk);
  expect(pane.text("explained-1")).toContain("Nowhere is not a cell of this workbook.");
});

test("a refusal of the workbook is told, and the explanation stays", async () => {
  const walk = book();
  const pane = await explainIn(walk);
  walk.refuse("selectPlace", "sheetGone", { sheetName: "Plan" });
  await pane.pressNamed("Go to Plan!B2");
  expect(pane.text("explain-message")).toMatch(/Plan/);
  expect(pane.text("explained-place")).toBe("Items!D2");
});

test("a plain formula shows what it is made of, and the function of ours behind it", async () => {
  const walk = book();
  walk.put("E2", 1414.2);
  walk.standAt("Items!F2");
  const pane = await explainIn(walk);
  expect(pane.text("explained-formula")).toBe("=SUM(E2,1)");
  expect(pane.text("explanation")).toContain("Result: 1,415.2");
  expect(pane.text("explanation")).toMatch(/Made of E2 1,414.2 Go to E2/);
  expect(pane.text("explanation")).toMatch(/Stockbook functions behind it EOQ Go to D2/);
  expect(pane.status).toBe("Items!F2: no Stockbook function. The cell shows 1,415.2.");
  await pane.pressNamed("Go to D2");
  expect(pane.text("explained-1-name")).toBe("EOQ");
});

test("formulas that lead in a circle end somewhere", async () => {
  const walk = book();
  walk.formulas.set("Items!E2", ["=F2*2", 0]);
  walk.standAt("Items!F2");
  const pane = await explainIn(walk);
  expect(pane.text("explained-formula")).toBe("=SUM(E2,1)");
  expect(walk.calls.filter(({ method }) => method === "readFormulas").length).toBeLessThan(4);
});

test("a cell without a formula names the functions of ours that use it, else those of its sheet", async () => {
  const walk = book();
  walk.standAt("Items!A2");
  const pane = await explainIn(walk);
  expect(pane.text("explanation")).toContain("Stockbook functions that use this cell EOQ Go to D2");
  walk.standAt("Items!B6");
  await pane.press("explain-again");
  expect(pane.text("explanation")).toContain("Stockbook functions on this sheet EOQ Go to D2");
});
