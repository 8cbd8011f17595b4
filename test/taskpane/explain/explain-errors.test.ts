/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { Cell } from "../../../src/workbook/excel/types";
import { BookOfCells } from "./book-of-cells";
import { explained } from "./open-explain";

async function told(cells: Record<string, Cell | Cell[]>, formula: string, error: string) {
  const pane = await explained(new BookOfCells(cells), "D2", formula, error);
  const told = [...document.querySelectorAll("#explained-error, .explained-problems")];
  const problems = told.map(({ textContent }) => textContent ?? "").join(" ");
  return { pane, problems: problems.replace(/\s+/gu, " ").trim() };
}

test("the error is explained, and the page on errors is linked", async () => {
  const { pane } = await told({}, "=EOQ(1,50,2)", "#VALUE!");
  expect(pane.text("explained-error")).toMatch(/^Why #VALUE! An argument is not what/);
  const link = pane.find("explained-error").querySelector("a") as HTMLAnchorElement;
  expect(link.href).toMatch(/\/help\/errors\.html$/);
});

test.each<[string, Record<string, Cell | Cell[]>, string, string, string]>([
  ["blank", {}, "=EOQ(A2,50,2)", "#VALUE!", "annualDemand must be a number; A2 is empty."],
  [
    "text",
    { B2: "two" },
    "=EOQ(1000,50,B2)",
    "#VALUE!",
    "holdingCost must be a number; it is the text “two” in B2.",
  ],
  [
    "TRUE",
    { B2: true },
    "=EOQ(1,B2,1)",
    "#VALUE!",
    "orderCost must be a number; it is TRUE in B2.",
  ],
  [
    "an error",
    { B2: "#REF!" },
    "=EOQ(1000,50,B2)",
    "#REF!",
    "holdingCost is itself an error, #REF! in B2, which is passed on to this cell. Fix that cell first.",
  ],
  ["missing", {}, "=EOQ(1000,50)", "#VALUE!", "holdingCost is left out, but it is needed."],
  [
    "blank inside a product",
    {},
    "=EOQ(1000,50,B2*12)",
    "#VALUE!",
    "holdingCost must be a number; B2 is empty.",
  ],
  [
    "a percentage written as a number",
    {},
    "=SAFETYSTOCK.CYCLE(95,25,4)",
    "#VALUE!",
    "serviceLevel must be a share from 0 to 1; it is 95. Write 95%.",
  ],
  [
    "a percentage of which the description speaks in other words",
    {},
    "=ABC(A2:A4,80)",
    "#VALUE!",
    "aShare must be a share from 0 to 1; it is 80. Write 80%.",
  ],
  [
    "text where a blank is allowed",
    { B2: "few" },
    "=NEWSVENDOR(100,B2,5,2)",
    "#VALUE!",
    "demandStDev must be a number; it is the text “few” in B2.",
  ],
  [
    "a word that is none of its words",
    {},
    '=LEADTIME(A2:A3,B2:B3,"mean")',
    "#VALUE!",
    "statistic must be one of the words average, stdev, max, min, median, percentile; it is “mean”.",
  ],
  [
    "an error in a range",
    { B2: [1, 2, "#N/A"] },
    "=AVERAGESTOCK(B2:B4)",
    "#N/A",
    "levels is itself an error, #N/A in B4, which is passed on to this cell. Fix that cell first.",
  ],
])("an argument that is %s is named", async (_, cells, formula, error, sentence) => {
  const { problems } = await told(cells, formula, error);
  expect(problems).toContain(sentence);
});

test("text that another function was given is no fault", async () => {
  const { problems } = await told({ A2: "Nut" }, "=EOQ(VLOOKUP(A2,F:G,2),50,2)", "#VALUE!");
  expect(problems).toContain("No argument shown here is wrong");
});

test("of several functions none is blamed without a sign that it is the one", async () => {
  const { pane } = await told({}, "=EOQ(A2,50,2)+TURNOVER(900,0)", "#VALUE!");
  expect(pane.text("explained-1")).toContain("annualDemand must be a number");
  expect(pane.text("explained-2")).not.toMatch(/No argument|gives this error/);
});

test("a range that is too short for this row is named", async () => {
  const book = new BookOfCells({ A2: [1, 2, 3], B2: [1, 2] });
  const pane = await explained(book, "D4", "=EOQ(A2:A4,50,B2:B3)", "#N/A", "D2");
  expect(pane.text("explained-1")).toContain(
    "The ranges differ in size: B2:B3 has no cell for this one, so holdingCost is missing.",
  );
});

test("an argument that takes words or TRUE is not called a wrong number", async () => {
  const zero = await told({}, "=ZEROSTOCK(1,2,3,4,5,TRUE)", "#VALUE!");
  expect(zero.problems).not.toContain("toOrder");
  const bill = await told({ A2: "x" }, '=BOMEXPLODE(A2:C3,"bike",5)', "#NUM!");
  expect(bill.problems).not.toContain("item is");
  expect(bill.problems).toContain("BOMEXPLODE gives this error when:");
});

test("where no argument is at fault, the causes that the function names are listed", async () => {
  const { problems } = await told({}, "=TURNOVER(900,50)", "#DIV/0!");
  expect(problems).toContain("No argument shown here is wrong");
  expect(problems).toContain("averageStock is 0.");
});

test.each(["#NAME?", "#SPILL!", "#BUSY!", "#CALC!", "#NUM!", "#CONNECT!"])(
  "%s is explained too",
  async (error) => {
    const { pane } = await told({}, "=EOQ(1,2,3)", error);
    expect(pane.text("explained-error")).toContain(error);
  },
);

test("a function whose own result is no error has no problems told", async () => {
  const pane = await explained(new BookOfCells(), "D2", "=EOQ(1,2,3)", 1.15);
  expect(document.querySelectorAll(".explained-problems")).toHaveLength(0);
  expect(pane.has("explained-error")).toBe(false);
});
