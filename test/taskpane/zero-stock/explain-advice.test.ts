/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["umd", "browser"]}
 */
import { writings } from "../../../src/taskpane/written/writings";
import type { Cell, Written } from "../../../src/workbook/excel/types";
import { BookOfCells } from "../explain/book-of-cells";
import { openExplain } from "../explain/open-explain";
import { createOpenPane } from "../open-pane";

/** As the notes of before say it. */
const unmarked = { contents: ["Zero-stock advice", "zero", "review"] };

const told = async (address: string, value: Cell, marks: Partial<Written> = unmarked) => {
  const book = new BookOfCells();
  const open = createOpenPane(book);
  book.activeCell = { place: book.placeNamed(address), formula: "", value, spillParent: null };
  const place = book.placeNamed("H1:H5");
  writings.change(open.pane, {
    written: [{ what: "class column", place, fingerprint: "1", formatted: true, ...marks }],
  });
  return (await openExplain(open)).text("explanation");
};

test("each cell of an advice column is explained by the part that wrote it", async () => {
  expect(await told("H3", "zero")).toContain("the advice “zero” here");
  expect(await told("H3", "review")).toContain("The rule behind it is on the “Zero stock” tab.");
  expect(await told("H1", "Zero-stock advice")).toContain("the header of a column");
  expect(await told("H3", "")).toContain("was left out");
});

test("what somebody has put there since is told with the way to know more", async () => {
  const text = await told("H3", "perhaps");
  expect(text).toContain("Stockbook wrote “perhaps” here");
  expect(text).toContain("search its list again on the “Zero stock” tab");
});

test("beside the column nothing was written", async () => {
  expect(await told("I3", "zero")).toContain("has no Stockbook function");
});

test("a note that says who wrote the column needs no words of any language", async () => {
  const contents = ["Råd om nullager", "zero"];
  expect(await told("H3", "zero", { by: "zeroStock", contents })).toContain("the advice “zero”");
  expect(await told("H3", "A", { by: "analysis", contents: ["zero"] })).toContain("“A” here");
});
