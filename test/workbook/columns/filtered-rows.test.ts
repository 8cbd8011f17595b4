/** @jest-environment jsdom */
import { findOwnColumns } from "../../../src/workbook/columns/find-own";
import { followColumns } from "../../../src/workbook/columns/named-columns";
import { updateColumns } from "../../../src/workbook/columns/update-columns";
import { writeColumns } from "../../../src/workbook/columns/write-columns";
import { Refusal, type Written } from "../../../src/workbook/excel/types";
import { readList } from "../../../src/workbook/list/read-list";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { countActions, meanwhile } from "../../support/faults";
import { settled } from "../../support/client-library";
import { scatterings, scatterWrites } from "../../support/scatter";
import { hurry } from "../in-a-hurry";
import { besideList, box, classCells, contentOf, listIn, openList } from "../item-list";
import { smallBlocks } from "../small-blocks";

hurry();

const items = 12;
const hows = Object.keys(scatterings);

/** The user leaves the items in view whose quantity is 12, 8 or 3. */
function filter(book: MemoryBook): void {
  const where = box(0, 0, items + 1, 3);
  book.setFilter(book.activeSheet(), { box: where, column: 1, shown: ["12", "8", "3"] });
}

const contentOfRun = async (book: MemoryBook, run: number) => {
  const cells = classCells(items).map((cell, row) => [
    row === 0 ? cell : "ABC".charAt((row * (run + 1) + run) % 3),
  ]);
  const reading = await readList(listIn(book, items), [0, 1]);
  return { ...contentOf(cells, reading), keyColumns: [0] };
};

async function write(book: MemoryBook): Promise<Written> {
  const content = await contentOfRun(book, 0);
  const written = await writeColumns(listIn(book, items), besideList(book, items), content);
  await followColumns(written);
  return written;
}

async function update(book: MemoryBook, written: Written): Promise<Written> {
  const own = (await findOwnColumns(listIn(book, items), [written], [0], ["A", "B", "C"]))!;
  return updateColumns(listIn(book, items), own, await contentOfRun(book, 1));
}

const refusalOf = async (work: Promise<unknown>): Promise<Refusal> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  return error as Refusal;
};

interface Work {
  name: string;
  arrange(book: MemoryBook): Promise<Written | null>;
  run(book: MemoryBook, written: Written | null): Promise<unknown>;
}

const works: Work[] = [
  { name: "writing", arrange: () => Promise.resolve(null), run: (book) => write(book) },
  { name: "an update", arrange: write, run: (book, written) => update(book, written!) },
  { name: "taking back", arrange: write, run: (_book, written) => takeBack(written!) },
  {
    name: "taking an update back",
    arrange: async (book) => {
      const updated = await update(book, await write(book));
      await followColumns(updated);
      return updated;
    },
    run: (_book, written) => takeBack(written!),
  },
];

describe.each(works)("$name", ({ arrange, run }) => {
  test.each(hows)("is refused over filtered rows where Excel %s", async (how) => {
    const book = openList(items);
    const written = await arrange(book);
    scatterWrites(book, how);
    filter(book);
    const before = snapshot(book);
    const { reason, detail } = await refusalOf(run(book, written));
    expect([reason, detail]).toEqual(["rowsFiltered", { sheetName: "Sheet1" }]);
    expect(snapshot(book)).toEqual(before);
    book.setFilter(book.activeSheet(), null);
    await run(book, written);
    expect(snapshot(book)).not.toEqual(before);
  });

  test("is refused over the filtered rows of a table", async () => {
    const book = openList(items);
    const written = await arrange(book);
    const sheet = book.activeSheet();
    const table = { ...{ name: "Items", sheet, box: box(20, 6, 3, 2) }, hasHeaders: true };
    book.addTable({ ...table, hasTotals: false, style: "", isFiltered: true });
    book.hideRows(sheet, [3]);
    expect((await refusalOf(run(book, written))).reason).toBe("rowsFiltered");
  });

  test("goes over rows that are hidden by hand", async () => {
    const book = openList(items);
    const written = await arrange(book);
    const before = snapshot(book);
    book.hideRows(book.activeSheet(), [3, 4]);
    await run(book, written);
    expect(snapshot(book).sheets).not.toEqual(before.sheets);
  });
});

describe.each(hows)("where Excel %s, and somebody filters meanwhile", (how) => {
  // Four rows of the list in a block, or fewer.
  smallBlocks(16);
  test.each(works.slice(0, 2))("$name is whole or not at all", async ({ arrange, run }) => {
    const begin = async () => {
      const book = openList(items);
      const written = await arrange(book);
      scatterWrites(book, how);
      await settled();
      return { book, written };
    };
    const { book: first, written: known } = await begin();
    const untouched = cellsOf(first);
    const batches = await countActions(() => run(first, known));
    const done = cellsOf(first);
    let refused = 0;
    for (let batch = 0; batch < batches.length; batch += 1) {
      const { book, written } = await begin();
      meanwhile(batch, () => filter(book));
      const error = await run(book, written).then(
        () => null,
        (thrown: unknown) => thrown as Refusal,
      );
      if (error !== null) {
        refused += 1;
        expect(error.reason).toBe("rowsFiltered");
        expect(error.detail.leftBehind).toBeUndefined();
      }
      expect(cellsOf(book)).toEqual(error === null ? done : untouched);
    }
    expect(refused).toBeGreaterThan(2);
  });
});

function cellsOf(book: MemoryBook) {
  return book.formulas(book.activeSheet(), box(0, 0, items + 3, 6));
}
