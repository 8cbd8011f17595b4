/**
 * @jest-environment jsdom
 */
import { readFileSync } from "fs";
import type { Catalogue } from "../../../../src/taskpane/catalogue/catalogue";
import { fillMathematics } from "../../../../src/taskpane/explain/mathematics/fill";

const { functions }: Catalogue = JSON.parse(readFileSync("dist/catalogue.json", "utf8"));

const shownNumbers = (numbers: Record<string, string>) =>
  new Map(Object.entries(numbers).map(([name, shown]) => [name, { shown, isZero: shown === "0" }]));

function filled(name: string, numbers: Record<string, string>): (string | null)[] {
  const own = functions.find((each) => each.name === name);
  return (own?.formulas ?? []).map((formula) => fillMathematics(formula, shownNumbers(numbers)));
}

test("a number is a number to MathML, and a negative one stands in brackets", () => {
  const [text] = filled("AVERAGESTOCK.MINMAX", { minimum: "-5", maximum: "1,440" });
  expect(text).toContain("<mrow><mo>(</mo><mn>-5</mn><mo>)</mo></mrow>");
  expect(text).toContain("<mn>1,440</mn>");
  expect(text).toMatch(/^<math display="block">/);
});

test("an argument with an index stands for many numbers and keeps its name", () => {
  expect(filled("AVERAGESTOCK", { levels: "5" })[0]).toBeNull();
});

test("only what is an argument's name and nothing else is replaced", () => {
  const [share, within] = filled("STOCKACCURACY", { tolerance: "0.05" });
  expect(share).toBeNull();
  expect(within).toContain("<mn>0.05</mn>");
});

test("what is shown of a number is never read as markup", () => {
  expect(filled("TURNOVER", { annualDemand: "<b>9</b>" })[0]).toContain("&lt;b&gt;9&lt;/b&gt;");
});

test("every argument that is one number can be filled in where a formula names it", () => {
  for (const { formulas, arguments: described } of functions) {
    const names = described.filter(({ isRange }) => !isRange).map(({ name }) => name);
    for (const formula of formulas) {
      const sevens = shownNumbers(Object.fromEntries(names.map((name) => [name, "7"])));
      const text = fillMathematics(formula, sevens) ?? formula;
      for (const name of names) expect(text).not.toMatch(new RegExp(`<m(?:i|text)[^>]*>${name}<`));
    }
  }
});
