import { draftOf } from "../../../src/taskpane/functions/formula";
import { exampleCells, exampleEntries } from "../../../src/taskpane/functions/example";
import { catalogue, functionNamed } from "./built-catalogue";

const eoqEntries = { annualDemand: "B2", orderCost: "50", holdingCost: "2,5" };

/** Without the spaces between arguments; texts of the examples hold none. */
const closed = (formula: string) => formula.replace(/\s/g, "");

test("is written in English syntax, and shown as the user's Excel shows it", () => {
  expect(draftOf(functionNamed("EOQ"), eoqEntries, "", ",")).toMatchObject({
    english: "=EOQ(B2,50,2.5)",
    shown: "=EOQ(B2;50;2,5)",
    problems: {},
    references: [{ argument: "annualDemand", reference: "B2" }],
  });
});

test("has the build's prefix before the name", () => {
  const { english, shown } = draftOf(functionNamed("EOQ"), eoqEntries, "INV", ",");
  expect([english, shown]).toEqual(["=INV.EOQ(B2,50,2.5)", "=INV.EOQ(B2;50;2,5)"]);
});

test("leaves out arguments at the end, and keeps the place of one in between", () => {
  const abc = functionNamed("ABC");
  expect(draftOf(abc, { values: "A2:A9" }, "", ".").english).toBe("=ABC(A2:A9)");
  expect(draftOf(abc, { values: "A2:A9", rule: "within" }, "", ".").english).toBe(
    '=ABC(A2:A9,,,"within")',
  );
  expect(draftOf(abc, { values: "A2:A9", aShare: "75%" }, "", ".").english).toBe("=ABC(A2:A9,75%)");
});

test("shows by its name what is still to be filled in, and says what is wrong", () => {
  const draft = draftOf(functionNamed("EOQ"), { annualDemand: "B2", orderCost: "5o" }, "", ".");
  expect(draft.shown).toBe("=EOQ(B2,orderCost,holdingCost)");
  expect(draft.problems).toEqual({ orderCost: "notUnderstood", holdingCost: "missing" });
});

test.each(catalogue.functions.map((one) => [one.name, one] as const))(
  "the example of %s comes out of the form as it stands in the documentation",
  (_, one) => {
    const documented = closed(one.examples[0].formula);
    for (const sign of [".", ","] as const) {
      const draft = draftOf(one, exampleEntries(one, sign), "", sign);
      expect([draft.problems, draft.english]).toEqual([{}, documented]);
    }
  },
);

test("an example is shown with the user's signs", () => {
  const cycle = functionNamed("SAFETYSTOCK.CYCLE");
  expect(exampleEntries(cycle, ",")).toMatchObject({ serviceLevel: "0,95", demandStDev: "25" });
  const discount = functionNamed("EOQ.DISCOUNT");
  expect(exampleEntries(discount, ",").priceBreaks).toBe("{0\\ 0,3; 500\\ 0,29; 1000\\ 0,28}");
});

test("a result is shown cell by cell, rounded as a cell shows it", () => {
  expect(exampleCells("82.24268134757362", ".")).toEqual([["82.2427"]]);
  expect(exampleCells("0.096", ",")).toEqual([["0,096"]]);
  expect(exampleCells('"intermittent"', ".")).toEqual([["intermittent"]]);
  expect(exampleCells('{"B", 20; "C", 70.5}', ",")).toEqual([
    ["B", "20"],
    ["C", "70,5"],
  ]);
});
