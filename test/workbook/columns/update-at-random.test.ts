/** @jest-environment jsdom */
import { findOwnColumns } from "../../../src/workbook/columns/find-own";
import { followColumns, leaveColumns } from "../../../src/workbook/columns/named-columns";
import { planColumns } from "../../../src/workbook/columns/plan-columns";
import { updateColumns } from "../../../src/workbook/columns/update-columns";
import { writeColumns } from "../../../src/workbook/columns/write-columns";
import { type Cell, type Place, Refusal, type Written } from "../../../src/workbook/excel/types";
import { readList } from "../../../src/workbook/list/read-list";
import { takeBack } from "../../../src/workbook/take-back/take-back";
import type { MemoryBook } from "../../../src/workbench/host/memory/memory-book";
import { snapshot } from "../../../src/workbench/host/memory/snapshot";
import { call } from "../../functions/excel";
import { openWorkbook } from "../../support/open-workbook";
import { box, contentOf, placeIn } from "../item-list";

jest.setTimeout(120_000);

/** The same numbers for the same seed (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words = ["A", "B", "C"];

/** A list of three columns beside which nobody else writes, and what its user does to it. */
class Sheet {
  next = 100;

  constructor(readonly book: MemoryBook) {}

  get id(): string {
    return this.book.sheets()[0].id;
  }

  get list(): Place {
    const rows = this.book.values(this.id, box(0, 0, 60, 30));
    const row = rows.findIndex((cells) => cells.includes("Item"));
    const column = rows[row].indexOf("Item");
    const end = rows.findIndex((cells, at) => at > row && cells[column] === "");
    return placeIn(this.book, box(row, column, end - row, 3));
  }

  rows(width = 3): Cell[][] {
    return this.book.values(this.id, { ...this.list, columns: width });
  }

  put(row: number, column: number, cells: Cell[]): void {
    const { list } = this;
    const at = { row: list.row + row, column: list.column + column, rows: 1 };
    this.book.write(this.id, { ...at, columns: cells.length }, [cells]);
  }

  /** With all that stands beside it, or without. */
  sort(by: number, wide: boolean): void {
    const { list } = this;
    const body = { ...list, row: list.row + 1, rows: list.rows - 1, columns: wide ? 12 : 3 };
    const rows = this.book.values(this.id, body);
    rows.sort((one, other) => (String(one[by]) < String(other[by]) ? -1 : 1));
    this.book.write(this.id, body, rows);
  }

  item(): Cell[] {
    this.next += 1;
    return [`Item ${this.next}`, (this.next * 37) % 90, (this.next * 13) % 7];
  }
}

type Edit = (sheet: Sheet) => void;

/**
 * What a user does, the same on any sheet with the same list. Classes are always sorted along or
 * never: sorted along at one time only, they are classes of nothing any more.
 */
function someEdit(pick: (below: number) => number, isSortedAlong: boolean): Edit {
  const [kind, one, other] = [pick(8), pick(1_000), pick(90)];
  const row = ({ list }: Sheet) => 1 + (one % (list.rows - 1));
  const edits: Edit[] = [
    (sheet) => sheet.put(row(sheet), 1, [other]),
    (sheet) => sheet.sort(one % 3, isSortedAlong),
    (sheet) => sheet.put(row(sheet), 2, [other]),
    (sheet) => sheet.book.insertColumns(sheet.id, sheet.list.column, 1),
    (sheet) => {
      const at = row(sheet);
      sheet.book.insertRows(sheet.id, sheet.list.row + at, 1);
      sheet.put(at, 0, sheet.item());
    },
    (sheet) => sheet.put(sheet.list.rows, 0, sheet.item()),
    (sheet) => sheet.book.insertRows(sheet.id, 0, 1),
    (sheet) => {
      if (sheet.list.rows > 6) sheet.book.deleteRows(sheet.id, sheet.list.row + row(sheet), 1);
    },
  ];
  return edits[kind];
}

async function run(sheet: Sheet, written: Written | null): Promise<Written> {
  const { list } = sheet;
  const reading = await readList(list, [0, 1]);
  const values = reading.cells[1].slice(1).map((value) => [value]);
  const classes = call("ABC", values) as string[][];
  const content = {
    ...contentOf([["Class"], ...classes], reading),
    keyColumns: [0],
  };
  const own = written && (await findOwnColumns(list, [written], [0], words));
  // A sort of the list without the column leaves classes beside other rows, which no hand changed.
  const options = { evenIfEdited: true, words };
  const now = own
    ? await updateColumns(list, own, content, options)
    : await writeColumns(list, await planColumns(list, 1), content);
  await followColumns(now);
  const column = now.place.column - list.column;
  expect(sheet.rows(column + 1).map((row) => row[column])).toEqual(["Class", ...classes.flat()]);
  return now;
}

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

test.each(seeds)("whatever is done in between, all is taken back in the end (%i)", async (seed) => {
  const pick = random(seed);
  const start = () => {
    const rows = Array.from({ length: 9 }, (_, at) => [`Item ${at}`, (at * 31) % 80, at % 3]);
    const book = openWorkbook([["Item", "Sales", "Lines"], ...rows]);
    return new Sheet(book);
  };
  const edits: Edit[] = [];
  const sheet = start();
  let written: Written | null = null;
  for (let step = 0; step < 9; step += 1) {
    const kind = pick(4);
    if (kind < 2) {
      const edit = someEdit(pick, seed % 2 === 0);
      edits.push(edit);
      edit(sheet);
    } else if (kind === 2) {
      written = await run(sheet, written);
    } else if (written !== null) {
      written = await back(written);
    }
  }
  while (written !== null) written = await back(written);
  const after = snapshot(sheet.book);
  expect(sheet.book.names()).toEqual([]);
  const alone = start();
  edits.forEach((edit) => edit(alone));
  expect(after).toEqual(snapshot(alone.book));
});

/** What a sort has left beside other rows is taken back only when asked twice. */
async function back(written: Written): Promise<Written | null> {
  const again = await takeBack(written).catch((error) => {
    expect(error).toBeInstanceOf(Refusal);
    expect(error).toMatchObject({ reason: "changedSince" });
    return takeBack(written, { evenIfEdited: true });
  });
  await (again === null ? leaveColumns(written) : followColumns(again));
  return again;
}
