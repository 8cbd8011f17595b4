/**
 * @jest-environment jsdom
 */
import { readFileSync } from "fs";
import { argumentWords } from "../../../../src/locales/en/pane-arguments";
import type { Catalogue } from "../../../../src/taskpane/catalogue/catalogue";
import { templateOf } from "../../../../src/taskpane/mathematics/elements";
import { fillMathematics } from "../../../../src/taskpane/explain/mathematics/fill";
import { nameArguments, namingFor } from "../../../../src/taskpane/mathematics/named";
import { piecesOf } from "../../../../src/taskpane/mathematics/pieces";
import { widthOf } from "../../../../src/taskpane/mathematics/width";

const { functions }: Catalogue = JSON.parse(readFileSync("dist/catalogue.json", "utf8"));

const formulaOf = (name: string, k = 0) =>
  functions.find((each) => each.name === name)!.formulas[k];

const textOf = (mathml: string) =>
  (templateOf(mathml).content.textContent ?? "").replace(/\s/g, "");

function filled(name: string, numbers: Record<string, string>, k = 0): string {
  const all = new Map(
    Object.entries(numbers).map(([each, shown]) => [each, { shown, isZero: shown === "0" }]),
  );
  return textOf(fillMathematics(formulaOf(name, k), all) ?? "");
}

test("a formula breaks before the signs between its terms", () => {
  const named = nameArguments(formulaOf("REORDERPOINT"), argumentWords, "symbols");
  expect(piecesOf(named).map(textOf)).toEqual(["reorderpoint", "=d⋅(L+R)", "+SS"]);
});

test("what is written in two lines reads as one", () => {
  const named = nameArguments(formulaOf("WORKCAPITAL"), argumentWords, "symbols");
  expect(piecesOf(named).map(textOf)).toEqual(["need", "=V", "+DT⋅x⋅p", "−DT⋅y⋅q"]);
});

test("breaking loses and adds nothing", () => {
  for (const { formulas } of functions) {
    for (const formula of formulas) {
      expect(piecesOf(formula).map(textOf).join("")).toBe(textOf(formula));
    }
  }
});

test("no piece of any formula is wider than the narrowest pane", () => {
  for (const { formulas } of functions) {
    const naming = namingFor(formulas, argumentWords);
    for (const formula of formulas) {
      for (const piece of piecesOf(nameArguments(formula, argumentWords, naming))) {
        expect(widthOf(templateOf(piece).content.children[0])).toBeLessThanOrEqual(36);
      }
    }
  }
});

const continuous = { leadTime: "4", reviewPeriod: "0" };

test("terms that are zero are left out, and brackets round what is then one number", () => {
  const numbers = { leadTime: "4", reviewPeriod: "0", demandStDev: "25", leadTimeStDev: "0" };
  expect(filled("SAFETYSTOCK.CYCLE", numbers, 1)).toBe("σL=4⋅252");
  expect(filled("REORDERPOINT", { ...continuous, averageDemand: "10", safetyStock: "0" })).toBe(
    "reorderpoint=10⋅4",
  );
});

test("where everything is zero something is left", () => {
  expect(filled("REORDERPOINT", { ...continuous, averageDemand: "0", safetyStock: "0" })).toBe(
    "reorderpoint=0⋅4",
  );
});

test("a first term that is zero leaves no plus, but a minus", () => {
  expect(filled("REORDERPOINT", { ...continuous, averageDemand: "0", safetyStock: "7" })).toBe(
    "reorderpoint=7",
  );
  const numbers = { maxDemand: "0", maxLeadTime: "3", averageDemand: "5", averageLeadTime: "2" };
  expect(filled("SAFETYSTOCK", numbers)).toBe("safetystock=−5⋅2");
});

test("what a cell shows as 0 may be a little more, and stays", () => {
  const numbers = new Map([
    ["averageDemand", { shown: "10", isZero: false }],
    ["leadTime", { shown: "4", isZero: false }],
    ["reviewPeriod", { shown: "0", isZero: true }],
    ["safetyStock", { shown: "0", isZero: false }],
  ]);
  const text = textOf(fillMathematics(formulaOf("REORDERPOINT"), numbers) ?? "");
  expect(text).toBe("reorderpoint=10⋅4+0");
});
