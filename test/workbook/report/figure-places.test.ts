import { figurePlaces } from "../../../src/workbook/report/figure-places";

const figures = [
  { figure: "USD 169M", meaning: "value of the 20,000 items analysed" },
  { figure: "4,109 items in A", meaning: "20.5% of items, 80.0% of value: USD 135M" },
  { figure: "Nothing left out", meaning: "all 20,000 rows of the list are included" },
];
/** The chart takes the first five columns. */
const widths = [52, 108, 68, 68, 84, 48, 52, 60, 70, 60];

test("the last figure stands above the tables beside the chart", () => {
  const [, , last] = figurePlaces(figures, widths, 5);
  expect(last).toEqual({ column: 5, columns: 5 });
});

test("a figure begins where the text of the one before it has room in one line", () => {
  const [first, second] = figurePlaces(figures, widths, 5);
  // 34 and 48 small letters of about 4 points.
  expect(first).toEqual({ column: 0, columns: 2 });
  expect(second).toEqual({ column: 2, columns: 3 });
});

test("a long text takes the room of its neighbour rather than a second line", () => {
  const long = [{ ...figures[0], meaning: "value".repeat(13) }, ...figures.slice(1)];
  const [first] = figurePlaces(long, widths, 5);
  const width = widths.slice(0, first.columns).reduce((sum, each) => sum + each, 0);
  expect(width).toBeGreaterThanOrEqual(65 * 4);
});

test("each figure has a column, however few there are", () => {
  expect(figurePlaces(figures, [300, 40, 40], 1).map(({ column }) => column)).toEqual([0, 1, 2]);
});
