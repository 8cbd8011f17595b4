/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { readFileSync } from "node:fs";
import { BookOfCells } from "./book-of-cells";
import { explainIn } from "./open-explain";

let isThere = false;

beforeAll(() => {
  const json = async () => JSON.parse(readFileSync("dist/native.json", "utf8"));
  Object.assign(window, {
    fetch: async () => (isThere ? { ok: true, json } : { ok: false, status: 404 }),
  });
});

const cells = { A2: 10000, A3: 500, A4: 80, B2: 2, B3: 3, B4: 4, C2: 12 };

async function explained(
  formula: string,
  language = "en-US",
  at = "D2",
  spill: string | null = null,
) {
  const book = new BookOfCells(cells);
  book.stand(at, formula, 1, spill);
  const pane = await explainIn(book, { language });
  const found = document.querySelector(".explained-native");
  return { pane, native: (found?.textContent ?? "").replace(/\s/gu, "") };
}

test("without the file of formulas all else is explained", async () => {
  const { pane, native } = await explained("=EOQ(A2,50,B2)");
  expect(native).toBe("");
  expect(pane.text("explained-1-name")).toBe("EOQ");
  isThere = true;
});

// By hand, from the formulas of the textbooks that the help page of each function names.
test.each([
  ["=EOQ(A2,50,B2)", "=SQRT(2*A2*50/B2)"],
  ["=EOQ(A2+A3,50,B2)", "=SQRT(2*(A2+A3)*50/B2)"],
  ["=REORDERPOINT(A2,3,SAFETYSTOCK.CYCLE(0.95,C2,3))", "=A2*3+(NORM.S.INV(0.95)*C2*SQRT(3))"],
])("%s has the cell's own references", async (formula, native) => {
  expect((await explained(formula)).native).toBe(native);
});

test("a cell of a spilled result has the formula of its own row", async () => {
  const { native } = await explained("=EOQ(A2:A4,50,B2:B4)", "en-US", "D3", "D2:D4");
  expect(native).toBe("=SQRT(2*A3*50/B3)");
});

test("it is written with the signs of the user's Excel", async () => {
  const { native } = await explained("=EOQ(A2,0.5,B2)", "de-DE");
  expect(native).toBe("=SQRT(2*A2*0,5/B2)");
});

test("it says which Excel works it out", async () => {
  const any = (await explained("=EOQ(A2,50,B2)")).pane;
  expect(any.text("explained-1")).toContain("Works in any Excel, without Stockbook.");
  const late = (await explained("=SAFETYSTOCK.FILL(0.95,A3,B2,C2)")).pane;
  expect(late.text("explained-1")).toContain("Works in Microsoft 365 only, without Stockbook.");
});

test("a function that Excel's own do not say has none", async () => {
  const { pane, native } = await explained("=RQPOLICY(A2,B2,C2,50,2,10)");
  expect(native).toBe("");
  expect(pane.text("explained-1")).not.toContain("plain Excel");
});
