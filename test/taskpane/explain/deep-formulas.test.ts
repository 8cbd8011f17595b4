/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { BookOfCells } from "./book-of-cells";
import { explained, given } from "./open-explain";

const brackets = (count: number) => `=EOQ(A2,50,${"(".repeat(count)}B2${")".repeat(count)})`;
const areas = (count: number) =>
  `=EOQ(SUM((${Array.from({ length: count }, (_, k) => `A${k + 1}`).join(",")})),50,B2)`;

const book = () => new BookOfCells({ A2: 10000, B2: 2 });

test.each([
  ["2,000 brackets inside one another", brackets(2000)],
  ["as many as fit into a formula", brackets(4000)],
  ["8,000 signs", `=EOQ(A2,50,${"-".repeat(8000)}B2)`],
  ["8,000 percent signs", `=EOQ(A2,50,B2${"%".repeat(8000)})`],
  ["a sum of 4,000 terms", `=EOQ(A2,50,${Array(4000).fill("1").join("+")})`],
  ["a power of 4,000 steps", `=EOQ(A2,50,${Array(4000).fill("1").join("^")})`],
  ["sums within sums", `=EOQ(A2,50,${"(".repeat(60)}1${`${"+1".repeat(60)})`.repeat(60)})`],
  ["2,000 functions inside one another", `=${"EOQ(A2,50,".repeat(800)}2${")".repeat(800)}`],
  ["a union of 2,000 areas", areas(1500)],
  ["a union of 250 areas in several brackets", `=EOQ(SUM(${areasInParts(250)}),50,B2)`],
  ["200 calls beside one another", `=SUM(${Array(200).fill("EOQ(A2,50,B2)").join(",")})`],
])("%s gets a sentence of its own, not a reason that nobody knows", async (_, formula) => {
  const cells = book();
  const pane = await explained(cells, "D2", formula, 707);
  expect(pane.text("explained-place")).toBe("Items!D2");
  expect(pane.text("explain-too-deep")).toMatch(/^This formula has too many brackets/);
  expect(pane.text()).not.toContain("gave no reason");
  const asked = cells.calls.filter(({ method }) => method === "readReferences");
  expect(asked).toEqual([]);
});

test.each([
  ["64 brackets", brackets(64)],
  ["a sum of 100 terms", `=EOQ(A2,50,${Array(100).fill("1").join("+")})`],
  ["100 areas", areas(100)],
])("%s are explained", async (_, formula) => {
  const pane = await explained(book(), "D2", formula, 707);
  expect(pane.text("explained-1-name")).toBe("EOQ");
  expect(given(pane)).toHaveLength(3);
});

function areasInParts(count: number): string {
  const parts: string[] = [];
  for (let k = 0; k < count; k += 50) {
    parts.push(`(${Array.from({ length: 50 }, (_, i) => `A${k + i + 1}`).join(",")})`);
  }
  return parts.join(",");
}
