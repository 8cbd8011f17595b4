/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import type { OpenPane } from "../open-pane";
import { BookOfCells } from "./book-of-cells";
import { explained, explainIn } from "./open-explain";
import { registerFunctions } from "./register-functions";

beforeEach(registerFunctions);
afterEach(() => delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions);

/** EOQ(900, 50, 12) as the workbench's first sheet has it. */
async function eoq(): Promise<OpenPane> {
  const book = new BookOfCells({ A2: 900, B2: 50, C2: 12 });
  book.stand("D2", "=EOQ(A2,B2,C2)", 86.60254037844386, null, {
    text: "86.60",
    numberFormat: "0.00",
  });
  return explainIn(book);
}

const shown = (pane: OpenPane) => pane.text("what-if-1-result");

async function slide(pane: OpenPane, name: string, value: number): Promise<void> {
  const slider = pane.find<HTMLInputElement>(`what-if-1-${name}`);
  slider.value = String(value);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  await pane.settled();
}

async function key(pane: OpenPane, name: string, pressed: string): Promise<void> {
  const slider = pane.find<HTMLInputElement>(`what-if-1-${name}`);
  slider.dispatchEvent(
    new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true }),
  );
  await pane.settled();
}

const slider = (pane: OpenPane, name: string) => pane.find<HTMLInputElement>(`what-if-1-${name}`);

test("an order at 80 instead of 50 makes the lot a quarter larger", async () => {
  const pane = await eoq();
  expect(shown(pane)).toBe("86.60, as in the cell");
  await slide(pane, "orderCost", 80);
  // √(2 · 900 · 80 / 12) = 109.54
  expect(shown(pane)).toBe("86.60 → 109.54 (+26%)");
  expect(slider(pane, "orderCost").getAttribute("aria-valuetext")).toBe("80");
});

test("several numbers are tried together, and one press takes all of them back", async () => {
  const pane = await eoq();
  await slide(pane, "orderCost", 100);
  await slide(pane, "annualDemand", 1800);
  // Twice the demand at twice the cost of an order: twice the lot.
  expect(shown(pane)).toBe("86.60 → 173.21 (+100%)");
  await pane.press("what-if-1-reset");
  expect(shown(pane)).toBe("86.60, as in the cell");
  expect(pane.has("what-if-1-reset")).toBe(false);
  expect(pane.focused).toBe("what-if-1");
});

test("nothing of it reaches the workbook", async () => {
  const book = new BookOfCells({ A2: 900, B2: 50, C2: 12 });
  book.stand("D2", "=EOQ(A2,B2,C2)", 86.60254037844386);
  const pane = await explainIn(book);
  const before = book.calls.length;
  await slide(pane, "orderCost", 80);
  expect(book.calls).toHaveLength(before);
});

test("the keyboard moves a slider in round steps, and to its ends", async () => {
  const pane = await eoq();
  const { min, max } = slider(pane, "orderCost");
  expect([min, max]).toEqual(["0", "100"]);
  await key(pane, "orderCost", "ArrowRight");
  expect(slider(pane, "orderCost").getAttribute("aria-valuetext")).toBe("51");
  expect(pane.status).toBe("86.60 → 87.46 (+1.0%)");
  await key(pane, "orderCost", "End");
  expect(slider(pane, "orderCost").getAttribute("aria-valuetext")).toBe("100");
});

test("what is tried is said when the slider is let go", async () => {
  const pane = await eoq();
  await slide(pane, "orderCost", 80);
  slider(pane, "orderCost").dispatchEvent(new Event("change", { bubbles: true }));
  await pane.settled();
  expect(pane.status).toBe("86.60 → 109.54 (+26%)");
});

test("near the number of the cell the slider stands on it", async () => {
  const pane = await eoq();
  await slide(pane, "orderCost", 50.3);
  expect(shown(pane)).toBe("86.60, as in the cell");
});

test("a number that the function does not take is told in words", async () => {
  const pane = await eoq();
  await slide(pane, "holdingCost", 0);
  expect(shown(pane)).toBe("#DIV/0!: The result divides by zero.");
  await slide(pane, "holdingCost", 12);
  const field = document.querySelector<HTMLInputElement>(
    "[aria-label='cost of an order, exactly']",
  );
  field!.value = "-5";
  field!.dispatchEvent(new Event("change", { bubbles: true }));
  await pane.settled();
  expect(shown(pane)).toMatch(/^#VALUE!: orderCost must be 0 or more; it was -5/);
});

test("a share goes from 0 to 100%, whatever it is now", async () => {
  const book = new BookOfCells({ A2: 0.95 });
  const pane = await explained(book, "D2", "=SAFETYSTOCK.CYCLE(A2,25,4)", 82.24268134757362);
  const { min, max } = slider(pane, "serviceLevel");
  expect([min, max]).toEqual(["0", "1"]);
  await slide(pane, "serviceLevel", 0.5);
  expect(shown(pane)).toMatch(/→ 0 \(−100%\)$/);
});

test("another cell has its own numbers", async () => {
  const book = new BookOfCells({ A2: 900, B2: 50, C2: 12 });
  book.stand("D2", "=EOQ(A2,B2,C2)", 86.60254037844386);
  const pane = await explainIn(book);
  await slide(pane, "orderCost", 80);
  book.stand("E2", "=TURNOVER(A2,B2)", 18);
  await pane.press("explain-again");
  expect(shown(pane)).toBe("18, as in the cell");
});

test("without the functions in the page there is nothing to try", async () => {
  delete (globalThis as { CustomFunctions?: unknown }).CustomFunctions;
  expect((await eoq()).has("what-if-1")).toBe(false);
});

test("of a result in words there are no sliders", async () => {
  const pane = await explained(new BookOfCells(), "D2", "=ZEROSTOCK(1,2,3,4,5)", "stock");
  expect(pane.has("what-if-1")).toBe(false);
});
