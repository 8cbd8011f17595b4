import { cellsPerRequest, inBlocks } from "../../../src/workbook/excel/blocks";
import { Refusal } from "../../../src/workbook/excel/types";

const tooLarge = new Refusal("tooLarge");

test("all rows are worked on once and in order", async () => {
  const blocks: number[][] = [];
  await inBlocks(cellsPerRequest + 1, 2, async (first, count) => void blocks.push([first, count]));
  expect(blocks).toEqual([
    [0, cellsPerRequest / 2],
    [cellsPerRequest / 2, cellsPerRequest / 2],
    [cellsPerRequest, 1],
  ]);
});

test("a block that is too large is tried in halves until it fits", async () => {
  const done: number[] = [];
  await inBlocks(100, 1, async (first, count) => {
    if (count > 30) {
      throw tooLarge;
    }
    for (let row = first; row < first + count; row += 1) {
      done.push(row);
    }
  });
  expect(done).toEqual(Array.from({ length: 100 }, (_, row) => row));
});

test("a single row that is too large is refused", async () => {
  await expect(inBlocks(100, 1, () => Promise.reject(tooLarge))).rejects.toBe(tooLarge);
});

test("blocks are as large as the caller knows them to fit", async () => {
  const blocks: number[][] = [];
  const work = async (first: number, count: number) => void blocks.push([first, count]);
  await inBlocks(5, 2, work, undefined, 6);
  expect(blocks).toEqual([
    [0, 3],
    [3, 2],
  ]);
});

test("progress runs from nothing to all", async () => {
  const seen: number[] = [];
  const progress = { report: (done: number) => void seen.push(done), cancelled: false };
  await inBlocks(cellsPerRequest * 2, 1, () => Promise.resolve(), progress);
  expect(seen).toEqual([0, cellsPerRequest, cellsPerRequest * 2]);
});

test("cancelling stops after the block under way", async () => {
  const progress = { report: () => {}, cancelled: false };
  let blocks = 0;
  const work = async () => {
    blocks += 1;
    progress.cancelled = true;
  };
  await expect(inBlocks(cellsPerRequest * 3, 1, work, progress)).rejects.toMatchObject({
    reason: "cancelled",
  });
  expect(blocks).toBe(1);
});
