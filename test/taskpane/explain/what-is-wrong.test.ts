/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../../src/workbook/excel/types";
import { BookOfCells } from "./book-of-cells";
import { explained } from "./open-explain";
import { registerFunctions } from "./register-functions";
import type { OpenPane } from "../open-pane";

type Cells = Record<string, Cell | Cell[]>;

const told = (cells: Cells, formula: string, error: string, spillParent: string | null = null) =>
  explained(
    new BookOfCells(cells),
    spillParent === null ? "D2" : "D3",
    formula,
    error,
    spillParent,
  );

/** The first thing that is said, and beside which arguments something is marked. */
function said(pane: OpenPane): string {
  return (pane.find("explained-error").querySelector("strong")?.textContent ?? "").trim();
}

function marks(): string[] {
  return [...document.querySelectorAll("dl.explained > .at-fault")].map((row) =>
    // The name as the formula has it stands before what the argument means.
    [row.querySelector("dd.quiet code"), row.querySelector(".fault")]
      .map((part) => (part?.textContent ?? "").replace(/\s+/gu, " ").trim())
      .join(": "),
  );
}

describe("where the functions are registered in the page", () => {
  beforeEach(registerFunctions);
  afterEach(() => delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions);

  test.each<[string, Cells, string, string, string, string[]]>([
    [
      "a negative number",
      {},
      "=EOQ(-5,50,12)",
      "#VALUE!",
      "annualDemand must be 0 or more; it was -5.",
      ["annualDemand: At fault: annualDemand must be 0 or more; it is -5."],
    ],
    [
      "a negative number in a cell",
      { A2: 1000, B2: -3 },
      "=EOQ(A2,50,B2)",
      "#VALUE!",
      "holdingCost must be more than 0; it was -3.",
      ["holdingCost: At fault: holdingCost must be more than 0; it is -3."],
    ],
    [
      "a zero divisor",
      { A2: 900, B2: 0 },
      "=TURNOVER(A2,B2)",
      "#DIV/0!",
      "averageStock is 0, and the result divides by it.",
      ["averageStock: At fault: averageStock is 0, and the result divides by it."],
    ],
    [
      "a share below 0",
      {},
      "=SAFETYSTOCK.CYCLE(-0.1,25,4)",
      "#VALUE!",
      "serviceLevel must be a share from 0 to 1; it was -0.1.",
      ["serviceLevel: At fault: serviceLevel must be a share from 0 to 1; it is -0.1."],
    ],
    [
      "a percentage written as a number",
      {},
      "=SAFETYSTOCK.CYCLE(95,25,4)",
      "#VALUE!",
      "serviceLevel must be a share from 0 to 1; it was 95. Write 95% or 0.95.",
      ["serviceLevel: At fault: serviceLevel must be a share from 0 to 1; it is 95. Write 95%."],
    ],
    [
      "a text",
      { A2: "many" },
      "=EOQ(A2,50,12)",
      "#VALUE!",
      'annualDemand must be a number; it was the text "many".',
      ["annualDemand: At fault: annualDemand must be a number; it is the text “many” in A2."],
    ],
    [
      "lines that cross",
      { A2: [3, 2, 1] },
      "=ABC(A2:A4,0.9,0.8)",
      "#VALUE!",
      "The line of class A (0.9) must not be above the line of class B (0.8); both are shares from 0 to 1.",
      [],
    ],
  ])("%s is told in the function's own words, and marked", async (_, cells, ...rest) => {
    const [formula, error, sentence, marked] = rest;
    const pane = await told(cells, formula, error);
    expect(said(pane)).toBe(sentence);
    expect(marks()).toEqual(marked);
    expect(pane.status).toContain(sentence);
    expect(pane.text("explanation")).not.toMatch(/No argument shown here|gives this error/);
  });

  test("it stands above the formula and everything else", async () => {
    const pane = await told({}, "=EOQ(-5,50,12)", "#VALUE!");
    const [place, error] = pane.find("explanation").children;
    expect(place.id).toBe("explained-place");
    expect(error.contains(pane.find("explained-error"))).toBe(true);
    expect(error.className).toBe("message error");
  });

  test("of a spilled cell the numbers of its own row are at fault", async () => {
    const cells = { A2: [10, -20], C2: [1, 1] };
    const pane = await told(cells, "=EOQ(A2:A3,50,C2:C3)", "#VALUE!", "D2");
    expect(said(pane)).toBe("annualDemand must be 0 or more; it was -20.");
  });

  test("of several functions the one that gives the error is named", async () => {
    const pane = await told({}, "=TURNOVER(900,50)+EOQ(-5,50,12)", "#VALUE!");
    expect(said(pane)).toBe("EOQ: annualDemand must be 0 or more; it was -5.");
    expect(marks()).toHaveLength(1);
  });

  test("an error that is none of the function's own is not put into its mouth", async () => {
    const pane = await told({}, "=EOQ(-5,50,12)", "#SPILL!");
    expect(pane.text("explained-error")).toMatch(/^Why #SPILL! The result needs more cells/);
    expect(marks()).toEqual([]);
  });
});

describe("where they are not", () => {
  test.each<[string, Cells, string, string, string]>([
    [
      "a negative number",
      {},
      "=EOQ(-5,50,12)",
      "#VALUE!",
      "annualDemand must be 0 or more; it is -5.",
    ],
    [
      "a number that is not whole",
      { A2: [3, 2, 1] },
      "=DEMANDFORECAST(A2:A4,1.5)",
      "#VALUE!",
      "periods must be a whole number, 1 or more; it is 1.5.",
    ],
    [
      "a text in the formula",
      {},
      '=EOQ("many",50,12)',
      "#VALUE!",
      "annualDemand must be a number; it is the text “many”.",
    ],
    [
      "a number in a range",
      { B2: [1, 2, -3] },
      "=DEMANDPATTERN(B2:B4)",
      "#VALUE!",
      "history must be 0 or more; it is -3 in B4.",
    ],
    [
      "a zero divisor in a cell",
      { B2: 0 },
      "=EOQ(900,50,B2)",
      "#DIV/0!",
      "holdingCost is 0, and the result divides by it.",
    ],
  ])("%s is found all the same", async (_, cells, formula, error, sentence) => {
    const pane = await told(cells, formula, error);
    expect(said(pane)).toBe(sentence);
    expect(marks()).toEqual([expect.stringContaining(`At fault: ${sentence}`)]);
  });

  test("a zero divisor is not blamed for another error", async () => {
    const pane = await told({}, "=EOQ(A2,50,2)+TURNOVER(900,0)", "#VALUE!");
    expect(said(pane)).toBe("EOQ: annualDemand must be a number; A2 is empty.");
    expect(marks()).toHaveLength(1);
  });

  test.each(["#NAME?", "#BUSY!", "#SPILL!"])("%s is blamed on no argument", async (error) => {
    const pane = await told({}, "=EOQ(A2,50,0)", error);
    expect(said(pane)).toBe(`Why ${error}`);
    expect(marks()).toEqual([]);
  });

  test("#NAME? is asked about with one question mark", async () => {
    const pane = await told({}, "=EOQ(1,2,3)", "#NAME?");
    expect(said(pane)).toBe("Why #NAME?");
  });
});
