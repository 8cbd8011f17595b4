/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell, ReferenceCells } from "../../../src/workbook/excel/types";
import { pageWithFunctions } from "./page-with-functions";
import { catalogue } from "./built-catalogue";
import { CellsWorkbook, choose, fillIn, openFunctions, select } from "./open-functions";
import type { OpenPane } from "../open-pane";

/** The functions as they are built stand in the page, as they do where pane and functions share one. */
beforeAll(pageWithFunctions);

async function openAt(workbook: CellsWorkbook, name: string, language = "en-US") {
  const open = await openFunctions(workbook, { language });
  await choose(open, name);
  return open;
}

async function pick(open: OpenPane, workbook: CellsWorkbook, field: string, cells: string) {
  open.find<HTMLElement>(`argument-${field}`).focus();
  // Chromium forgets which element of a page had the keyboard when the sheet gets it.
  (document.activeElement as HTMLElement).blur();
  await select(open, workbook, cells);
}

const entryOf = (open: OpenPane, name: string) =>
  open.find<HTMLInputElement>(`argument-${name}`).value;

/** What the sheet holds beside its formulas. */
function holding(values: Record<string, Cell[][]>): CellsWorkbook {
  const workbook = new CellsWorkbook();
  const read = workbook.readReferences.bind(workbook);
  workbook.readReferences = async (references: string[]) =>
    (await read(references)).map((cells, k): ReferenceCells | null => {
      const held = values[references[k]];
      if (cells === null || held === undefined) return cells;
      return { ...cells, values: held, rows: held.length, columns: held[0].length };
    });
  return workbook;
}

describe("while a field has the keyboard", () => {
  test("the cells that are selected go into it, and the formula's place stays", async () => {
    const workbook = new CellsWorkbook();
    const open = await openAt(workbook, "EOQ");
    await pick(open, workbook, "annualDemand", "B5");
    expect(entryOf(open, "annualDemand")).toBe("B5");
    expect(open.status).toBe("annualDemand: B5");
    expect(open.text("insert-formula")).toBe("Insert into E5");
    await pick(open, workbook, "orderCost", "C2:C9");
    expect(entryOf(open, "orderCost")).toBe("C2:C9");
    expect(open.text("function-formula")).toBe("=EOQ(B5,C2:C9,holdingCost)");
  });

  test("cells on another sheet come with its name, whole columns without rows", async () => {
    const workbook = new CellsWorkbook();
    const open = await openAt(workbook, "EOQ");
    await pick(open, workbook, "annualDemand", "Plan!B5:B9");
    expect(entryOf(open, "annualDemand")).toBe("Plan!B5:B9");
    await pick(open, workbook, "orderCost", "C:C");
    expect(entryOf(open, "orderCost")).toBe("C:C");
    await pick(open, workbook, "holdingCost", "3:3");
    expect(entryOf(open, "holdingCost")).toBe("3:3");
  });

  test("several areas are refused with a sentence, and the field stays as it was", async () => {
    const workbook = new CellsWorkbook();
    const open = await openAt(workbook, "EOQ");
    await fillIn(open, { annualDemand: "B2" });
    workbook.refused.set("readSelectedCells", "severalAreas");
    await pick(open, workbook, "annualDemand", "C5");
    expect(entryOf(open, "annualDemand")).toBe("B2");
    expect(open.text("functions-message")).toMatch(/^Several areas are selected/);
  });

  test("a choice takes no cells", async () => {
    const workbook = new CellsWorkbook();
    const open = await openAt(workbook, "ABC");
    await open.press("show-optional");
    await pick(open, workbook, "rule", "B5");
    expect(open.find<HTMLSelectElement>("argument-rule").value).toBe("");
    expect(workbook.asked).not.toContain("readSelectedCells");
  });
});

test("“Change” takes the cell that is selected now, and follows until a field is used again", async () => {
  const workbook = new CellsWorkbook();
  const open = await openAt(workbook, "EOQ");
  await pick(open, workbook, "annualDemand", "B5");
  expect(open.text("target")).toBe("It goes into Items!E5.");
  await open.press("look-at-cell");
  expect(open.text("insert-formula")).toBe("Insert into B5");
  await select(open, workbook, "I7");
  expect(open.text("insert-formula")).toBe("Insert into I7");
  await pick(open, workbook, "orderCost", "C5");
  expect(open.text("insert-formula")).toBe("Insert into I7");
  expect(entryOf(open, "annualDemand")).toBe("B5");
});

test("after writing the place is the one written to, though the user stands elsewhere", async () => {
  const workbook = new CellsWorkbook();
  const open = await openAt(workbook, "EOQ");
  await fillIn(open, { orderCost: "50", holdingCost: "2" });
  await pick(open, workbook, "annualDemand", "B5");
  await open.press("insert-formula");
  expect([...workbook.formulas]).toEqual([["E5", "=EOQ(B5,50,2)"]]);
  expect(open.text("target")).toBe("To write another one, select an empty cell.");
  await select(open, workbook, "F6");
  expect(open.text("insert-formula")).toBe("Insert into F6");
  await open.press("take-back-formula");
  expect(workbook.formulas.size).toBe(0);
});

test("what the user turns to in the pane ends that a field takes cells", async () => {
  const workbook = new CellsWorkbook();
  const open = await openAt(workbook, "EOQ");
  await pick(open, workbook, "annualDemand", "B5");
  expect(open.find("argument-annualDemand").className).toBe("picking");
  await open.press("insert-formula");
  (document.activeElement as HTMLElement).focus();
  open.find<HTMLElement>("fill-in-example").focus();
  await select(open, workbook, "C9");
  expect(entryOf(open, "annualDemand")).toBe("B5");
  await pick(open, workbook, "annualDemand", "B6");
  await open.press("tab-analysis");
  workbook.active = "D9";
  await open.press("tab-functions");
  expect(entryOf(open, "annualDemand")).toBe("B6");
});

describe("the preview", () => {
  test("comes when all that is needed is filled in, with the user's signs", async () => {
    const open = await openAt(new CellsWorkbook(), "EOQ", "sv-SE");
    await fillIn(open, { annualDemand: "10000", orderCost: "50" });
    expect(open.has("preview")).toBe(false);
    await fillIn(open, { holdingCost: "2" });
    expect(open.text("preview")).toBe("Gives 707,1068");
    await fillIn(open, { holdingCost: "2x" });
    expect(open.has("preview")).toBe(false);
  });

  test("works with the cells that are referred to", async () => {
    const workbook = holding({ B2: [[10000]], C2: [[50]], D2: [[2]] });
    const open = await openAt(workbook, "EOQ");
    await fillIn(open, { annualDemand: "B2", orderCost: "C2", holdingCost: "D2" });
    expect(open.text("preview")).toBe("Gives 707.1068");
  });

  test("says what is wrong in the function's own words, and marks the field", async () => {
    const open = await openAt(new CellsWorkbook(), "EOQ");
    await fillIn(open, { annualDemand: "-5", orderCost: "50", holdingCost: "2" });
    expect(open.text("preview")).toBe("Gives #VALUE! annualDemand must be 0 or more; it was -5.");
    const field = open.find("argument-annualDemand");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("aria-describedby")).toContain("preview-problem");
  });

  test("of an error without a sentence tells what the documentation says of it", async () => {
    const open = await openAt(new CellsWorkbook(), "TURNOVER");
    await fillIn(open, { annualDemand: "900", averageStock: "0" });
    expect(open.text("preview")).toMatch(/^Gives #DIV\/0! .*averageStock is 0/);
  });

  test("of several cells tells their number and shows the first", async () => {
    const held = Array.from({ length: 20 }, (_, k) => [k + 1]);
    const open = await openAt(holding({ "A2:A21": held }), "PARETO");
    await fillIn(open, { values: "A2:A21" });
    expect(open.text("preview-size")).toBe("Gives 20 rows × 3 columns:");
    expect(document.querySelectorAll("#preview tr")).toHaveLength(6);
    expect(open.text("preview")).toContain("Only the first rows and columns are shown here.");
  });

  test("leaves large ranges to the formula itself, and says so", async () => {
    const held = Array.from({ length: 3000 }, () => [1]);
    const open = await openAt(holding({ "A2:A3001": held }), "PARETO");
    await fillIn(open, { values: "A2:A3001" });
    expect(open.text("preview")).toMatch(/^The ranges are too large for a preview/);
  });

  test("is none where a range holds the formula's own cell, or leads nowhere", async () => {
    const open = await openAt(new CellsWorkbook(), "EOQ");
    await fillIn(open, { annualDemand: "A1:F9", orderCost: "50", holdingCost: "2" });
    expect(open.has("preview")).toBe(false);
    await fillIn(open, { annualDemand: "Nowhere" });
    expect(open.has("preview")).toBe(false);
  });

  test("of every example is what the documentation says", async () => {
    const open = await openFunctions(new CellsWorkbook());
    for (const { name, examples } of catalogue.functions) {
      await choose(open, name);
      await open.press("fill-in-example");
      expect([name, open.has("preview")]).toEqual([name, true]);
      if (!examples[0].result.startsWith("{")) {
        const documented = Number(examples[0].result);
        if (Number.isFinite(documented)) expectShown(open.text("preview"), documented);
      }
      expect([name, open.has("preview-problem")]).toEqual([name, false]);
      await open.press("back-to-list");
    }
  }, 30_000);
});

/** Seven digits of a number, a share as a percentage with two decimals, or a day. */
function expectShown(preview: string, documented: number): void {
  const shown = preview.replace(/^Gives |,/g, "");
  if (shown.endsWith("%")) {
    expect(shown).toBe(`${(100 * documented).toFixed(2)}%`);
  } else if (/^[A-Z]/.test(shown)) {
    const daysFrom1970 = Date.parse(`${shown} UTC`) / 86_400_000;
    expect(daysFrom1970 + 25_569).toBe(Math.floor(documented));
  } else {
    const error = Math.abs(Number(shown) - documented);
    expect(error).toBeLessThanOrEqual(1e-6 * Math.abs(documented));
  }
}
