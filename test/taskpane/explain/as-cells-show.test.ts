/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { BookOfCells } from "./book-of-cells";
import { explainIn, given, mathematics } from "./open-explain";

const iso = "yyyy-mm-dd";

/** What is told where the cell with the formula shows that text. */
function told(
  book: BookOfCells,
  formula: string,
  value: number,
  text: string,
  numberFormat: string,
) {
  book.stand("D2", formula, value, null, { text, numberFormat });
  return explainIn(book);
}

async function result(formula: string, value: number, text: string, numberFormat: string) {
  const pane = await told(new BookOfCells(), formula, value, text, numberFormat);
  const [said] = document.querySelectorAll(".explained-result p");
  return { said: (said.textContent ?? "").replace(/\s+/gu, " ").trim(), status: pane.status };
}

test.each([
  ["a number", 86.60254037844386, "86.60", "0.00", "86.60 in full 86.60254038"],
  ["a share", 0.8490792634, "84.91%", "0.00%", "84.91% in full 0.8490792634"],
  ["a share of few digits", 0.95, "95%", "0%", "95%"],
  ["money", 69589.04109589041, "€69,589", "[$€-2]#,##0", "€69,589 in full 69,589.0411"],
  ["money to the cent", -1234.5, " (1,234.50) ", "_(#,##0.00_);(#,##0.00)", "(1,234.50)"],
  ["a number without separators", 10000, "10000", "General", "10000"],
  ["a number that is shown as 0", 0.004, "0", "0", "0 in full 0.004"],
  ["a date", 46044, "2026-01-22", iso, "2026-01-22"],
  [
    "a date with the time out of sight",
    46044.96667,
    "2026-01-22",
    iso,
    "2026-01-22 in full 2026-01-22 23:12",
  ],
  ["a date with its time", 46044.5, "2026-01-22 12:00", `${iso} hh:mm`, "2026-01-22 12:00"],
  ["a time", 0.5833333, "14:00", "h:mm", "14:00"],
  ["a number that its format hides", 12.5, "", ";;;", "12.5"],
  ["a number wider than its cell", 12.5, "####", "0.0", "12.5"],
])("%s is shown as in its cell", async (_, value, text, numberFormat, shown) => {
  const { said } = await result("=EOQ(1,2,3)", value, text, numberFormat);
  expect(said).toBe(`Result: ${shown}`);
});

test("a screen reader hears the figure of the cell", async () => {
  const { status } = await result("=EOQ(1,2,3)", 86.60254037844386, "86.60", "0.00");
  expect(status).toBe("Items!D2: EOQ. Result: 86.60.");
});

test("what a longer formula shows is shown so too", async () => {
  const { said } = await result("=EOQ(1,2,3)*B2", 46044, "2026-01-22", iso);
  expect(said).toContain("The cell shows 2026-01-22, the result of the whole formula.");
});

test("each argument is shown as the cell it comes from", async () => {
  const book = new BookOfCells();
  book.putShown("A2", "#,##0 €", [[1199.6, "1,200 €"]]);
  book.putShown("B2", "0%", [[0.2, "20%"]]);
  book.putShown("C2", "0.0%", [[0.0333333333, "3.3%"]]);
  const pane = await told(book, "=HOLDINGCOST(A2,(B2),C2)", 280, "280", "0");
  expect(given(pane).slice(0, 3)).toEqual([
    "A2: 1,200 € in full 1,199.6",
    "(B2): 20%",
    "C2: 3.3% in full 0.0333333333",
  ]);
});

test("a day is a day, in the list and in the mathematics", async () => {
  const book = new BookOfCells();
  book.putShown("A2", iso, [[46027, "2026-01-05"]]);
  const pane = await told(book, "=RUNOUTDATE(A2,10,{2,2,2,2,2})", 46032, "2026-01-10", iso);
  expect(given(pane)).toContain("A2: 2026-01-05");
  expect(mathematics(pane)[1]).toContain("2026-01-05+");
});

test("of a spilled cell its own row is shown as its cell", async () => {
  const book = new BookOfCells({ C2: [1, 2] });
  book.putShown("A2", "$0", [
    [100.4, "$100"],
    [200.4, "$200"],
  ]);
  book.stand("D3", "=EOQ(A2:A3,50,C2:C3)", 100, "D2");
  expect(given(await explainIn(book))[0]).toBe("A2:A3, here A3: $200 in full 200.4");
});

test("a row far down is shown as its cell", async () => {
  const book = new BookOfCells();
  book.putShown("A25000", "0.0", [[77.04, "77.0"]]);
  book.stand("D25000", "=EOQ(A2:A300001,50,2)", 62, "D2");
  expect(given(await explainIn(book))[0]).toBe("A2:A300001, here A25000: 77.0 in full 77.04");
});

test("dates are counted from the first to the last, and never added up", async () => {
  const book = new BookOfCells();
  book.putShown("A2", "dd/mm/yyyy;@", [
    [46087, "06/03/2026"],
    [46083, "02/03/2026"],
    [46084, "03/03/2026"],
  ]);
  book.put("B2", [1, 2, 3]);
  const pane = await told(book, "=AVERAGESTOCK(B2:B4,A2:A5)", 2, "2", "0");
  expect(given(pane)[1]).toBe(
    "A2:A5: 4 rows × 1 column; 3 dates, 02/03/2026 to 06/03/2026, 1 empty",
  );
});

test("beside dates only the numbers are added up", async () => {
  const book = new BookOfCells({ B2: [10], D2: [20] });
  for (const cell of ["A2", "C2"]) book.putShown(cell, iso, [[46083, "2026-03-02"]]);
  const pane = await told(book, "=AVERAGESTOCK(A2:D2)", 2, "2", "0");
  expect(given(pane)[0]).toBe(
    "A2:D2: 1 row × 4 columns; 2 dates, 2026-03-02, 2 numbers; sum 30, average 15; values: 2026-03-02; 10; 2026-03-02; 20",
  );
});

test("shares in a range have an average and no sum", async () => {
  const book = new BookOfCells();
  book.putShown("A2", "0%", [
    [0.95, "95%"],
    [0.9, "90%"],
  ]);
  const pane = await told(book, "=AVERAGESTOCK(A2:A3)", 2, "2", "0");
  expect(given(pane)[0]).toBe(
    "A2:A3: 2 rows × 1 column; 2 numbers; average 92.50%; values: 95%; 90%",
  );
});
