/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { BookOfCells } from "../book-of-cells";
import { explained } from "../open-explain";
import { registerFunctions } from "../register-functions";
import { examples } from "./examples";

beforeEach(registerFunctions);
afterEach(() => delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions);

const description = () => document.getElementById("picture-1-description")?.textContent ?? null;
const drawnTexts = () =>
  [...document.querySelectorAll("#picture-1 text")].map(({ textContent }) =>
    (textContent ?? "").trim(),
  );

async function pictured(formula: string, value: number | string, book = new BookOfCells()) {
  const pane = await explained(book, "H20", formula, value);
  return pane;
}

test.each(examples)("%s is drawn", async (formula, value, title, told) => {
  const pane = await pictured(formula, value);
  expect(pane.text("picture-1-heading")).toBe(title);
  expect(document.getElementById("picture-1-title")?.textContent).toBe(title);
  expect(description()).toBe(told);
});

test("where the average demand is given, the bell says the reorder point", async () => {
  // σL = 15 and the demand in 9 periods is 90: 90 + 24.67.
  await pictured("=SAFETYSTOCK.CYCLE(0.95,3,9,10,1.2)", 24.672804404272085);
  expect(drawnTexts()).toContain("average 90");
  expect(drawnTexts()).toContain("reorder at 115");
});

test("of a spilled result the picture is of the cell's own numbers", async () => {
  // √(2 · 900 · 50 / 12)
  await pictured("=EOQ({900,1800},50,12)", 86.60254037844386);
  expect(description()).toMatch(/^The total cost is lowest at a lot of 86\.6:/);
});

test("where it is not, demand is drawn above and below its average", async () => {
  await pictured("=SAFETYSTOCK.CYCLE(0.95,25,4)", 82.24268134757362);
  expect(drawnTexts()).toContain("safety stock 82.2");
  expect(drawnTexts().join(" ")).not.toContain("reorder");
});

test("around a forecast the range is drawn in which the demand will probably lie", async () => {
  // 5 ± 1.6377 · √(4 / 3) · √(1 + 1 / 4): qt(0.9, 3) and sd of R, as predict has it for a mean
  await pictured("=DEMANDFORECAST({4,6,4,6},1)", 5);
  const half = 1.6377443536962102 * Math.sqrt(4 / 3) * Math.sqrt(5 / 4);
  const labels = [...document.querySelectorAll("#picture-1 text")];
  // Each number of the axis stands 4 below its line.
  const lineOf = (number: string) =>
    Number(labels.find(({ textContent }) => textContent?.trim() === number)?.getAttribute("y")) - 4;
  const height = (lineOf("0") - lineOf("8")) / 8;
  const outline = document.querySelector("#picture-1 path.figure-area")?.getAttribute("d") ?? "";
  const [, upper, lower] = [...outline.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map((point) =>
    Number(point[2]),
  );
  expect((lineOf("0") - upper) / height).toBeCloseTo(5 + half, 1);
  expect((lineOf("0") - lower) / height).toBeCloseTo(5 - half, 1);
});

test("of a history too short for a range only the forecast is drawn", async () => {
  await pictured("=DEMANDFORECAST({4},1)", 4);
  expect(document.querySelector("#picture-1 path.figure-line")).not.toBeNull();
  expect(document.querySelector("#picture-1 path.figure-area")).toBeNull();
});

test("the picture follows what the user tries", async () => {
  const book = new BookOfCells({ A2: 900, B2: 50, C2: 12 });
  const pane = await pictured("=EOQ(A2,B2,C2)", 86.60254037844386, book);
  expect(description()).toMatch(/^The total cost is lowest at a lot of 86\.6: 1,039 a year\.$/);
  const slider = pane.find<HTMLInputElement>("what-if-1-orderCost");
  slider.value = "80";
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  await pane.settled();
  // √(2 · 900 · 80 / 12) = 109.5, at √(2 · 900 · 80 · 12) = 1,314.5
  expect(description()).toBe("The total cost is lowest at a lot of 110: 1,315 a year.");
});

test.each([
  ["a blank", "=EOQ(A2,50,2)", 0],
  ["an error", "=EOQ(10000,50,0)", "#DIV/0!"],
  ["several results, none of which is this cell's", "=SUM(EOQ({900,1800},50,12))", 209.1],
  ["text in a history", '=DEMANDFORECAST({10,"x",30,40},2)', "#VALUE!"],
  ["demand that does not vary", "=SAFETYSTOCK.CYCLE(0.95,0,4)", 0],
  [
    "a lead time that varies, without the average demand",
    "=SAFETYSTOCK.CYCLE(0.95,3,9,,1)",
    "#VALUE!",
  ],
  ["no demand", "=REORDERPOINT(0,9,10)", 10],
  ["production below demand", "=EOQ.PRODUCTION(1300,8,0.225,1000)", "#NUM!"],
  ["a service that cannot be", "=SAFETYSTOCK.HISTORY(2,{90;110},4)", "#NUM!"],
  ["a year of no days", "=WORKCAPITAL(40000,900,1200,30,800,30,0)", "#DIV/0!"],
  ["a function of which nothing is to be seen", "=TURNOVER(900,50)", 18],
])("of %s there is no picture", async (_, formula, value) => {
  const pane = await pictured(formula, value);
  expect(pane.has("explained-1")).toBe(true);
  expect(document.getElementById("picture-1")).toBeNull();
});
