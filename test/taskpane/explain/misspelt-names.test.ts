/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { readFileSync } from "node:fs";
import { registries } from "@odoo/o-spreadsheet";
import type { Catalogue } from "../../../src/taskpane/catalogue/catalogue";
import { unknownNames } from "../../../src/taskpane/explain/unknown/unknown-names";
import { nearestName } from "../../../src/taskpane/explain/unknown/nearest-name";
import { readFormula } from "../../../src/taskpane/formula/read-formula";
import { BookOfCells } from "./book-of-cells";
import { explained, explainIn } from "./open-explain";

const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as {
  functions: { name: string }[];
};
const ours = functions.map(({ name }) => name);

test.each([
  ["EOQQ", "EOQ"],
  ["EQO", "EOQ"],
  ["eoq", "EOQ"],
  ["SAFTYSTOCK", "SAFETYSTOCK"],
  ["SAFETYSTOCKCYCLE", "SAFETYSTOCK.CYCLE"],
  ["REORDER.POINT", "REORDERPOINT"],
  ["TURNVOER", "TURNOVER"],
])("%s is a slip in %s", (typed, meant) => {
  expect(nearestName(typed, ours)).toBe(meant);
});

test("a word of its own is no slip, and one between two names is neither", () => {
  expect(nearestName("MEDIAN", ours)).toBeNull();
  expect(nearestName("BAT", ["BAR", "CAT"])).toBeNull();
});

test("no function of Excel's own is taken for a slip in ours", () => {
  const excels = [
    ...(registries.functionRegistry as unknown as { getKeys(): string[] }).getKeys(),
    ...[
      "XLOOKUP",
      "XMATCH",
      "LET",
      "LAMBDA",
      "BYROW",
      "TOCOL",
      "VSTACK",
      "GROUPBY",
      "FORECAST.ETS",
    ],
  ];
  expect(excels.length).toBeGreaterThan(300);
  const catalogue = { functions: functions.map(({ name }) => ({ name })) } as Catalogue;
  const taken = excels.flatMap((name) => {
    // EQ is known to the spreadsheet of the workbench, and not to Excel.
    if (ours.includes(name) || name === "EQ") return [];
    const formula = readFormula(`=${name}(A1)`)!;
    return (unknownNames(formula, "#NAME?", catalogue, "") ?? []).filter(({ nearest }) => nearest);
  });
  expect(taken).toEqual([]);
});

const errorText = () => (document.getElementById("explained-error")?.textContent ?? "").trim();

test("a misspelt function is told with the one that was meant", async () => {
  const pane = await explained(new BookOfCells({}), "D2", "=EOQQ(1000,50,2)", "#NAME?");
  expect(errorText()).toMatch(/^Excel knows no function EOQQ\. Did you mean EOQ\?/);
  expect(pane.find("explained-error").querySelector("a")?.getAttribute("href")).toMatch(
    /help\/EOQ\.html$/,
  );
  expect(pane.status).toContain("Did you mean EOQ?");
});

test("beside one of ours it is told as well", async () => {
  await explained(new BookOfCells({}), "D2", "=EOQ(1000,50,2)+SUM(SAFTYSTOCK(1,2))", "#NAME?");
  expect(errorText()).toMatch(/^Excel knows no function SAFTYSTOCK\. Did you mean SAFETYSTOCK\?/);
});

test.each(["=XLOOKUP(A1,B1:B2,C1:C2)", "=SUM(sales)", "=AVERAGE(A1)"])(
  "nothing of ours was meant with %s, which may need a newer Excel or another spelling",
  async (formula) => {
    await explained(new BookOfCells({}), "D2", formula, "#NAME?");
    expect(errorText()).toMatch(
      /^Excel does not know a function or a name in this formula\. Check how it is spelt/,
    );
    expect(errorText()).not.toMatch(/Did you mean/);
  },
);

test("with a prefix before our names the one that was meant has it", async () => {
  const book = new BookOfCells({});
  book.stand("D2", "=EOQ(1000,50,2)", "#NAME?");
  await explainIn(book, { namespace: "INV" });
  expect(errorText()).toMatch(/^Excel knows no function EOQ\. Did you mean INV\.EOQ\?/);
});

test("another error is no matter of names", async () => {
  await explained(new BookOfCells({ A1: 0 }), "D2", "=EOQQ(1)/A1", "#DIV/0!");
  expect(document.getElementById("explained-error")).toBeNull();
});
