import { addressOf, rowsOf } from "../excel/a1";
import { supports } from "../excel/features";
import { refusalOf } from "../excel/refusal-of";
import { read } from "../excel/run";
import { type Run, runsOf } from "../excel/runs";
import type { Place } from "../excel/types";

/** Excel refuses an address of several areas beyond 8,192 letters. */
const longestAddress = 8_000;

/** What parts the areas of an address; some versions of Excel want the user's own list separator. */
const separators = [",", ";"];
/** Index of the one that this Excel takes; past the end where it takes none. */
let taken = 0;

/**
 * Selects rows of the place, counted from its first row, and shows their sheet. Answers how many
 * rows are selected: of scattered rows the first that fit into one address, and where Excel cannot
 * select several areas, the first that are neighbours.
 */
export async function selectCells(place: Place, rows: readonly number[]): Promise<number> {
  const runs = runsOf([...new Set(rows)].sort((one, other) => one - other));
  const chosen = supports("ExcelApi 1.18") ? fitting(place, runs) : runs.slice(0, 1);
  while (chosen.length > 1 && taken < separators.length) {
    try {
      return await selectRuns(place, chosen);
    } catch (error) {
      if (refusalOf(error).detail.code !== "InvalidArgument") throw error;
      taken += 1;
    }
  }
  return chosen.length === 0 ? 0 : selectRuns(place, chosen.slice(0, 1));
}

/** Selects a block of cells as a whole, and shows its sheet. */
export async function selectPlace(place: Place): Promise<void> {
  await read(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    sheet.activate();
    sheet.getRange(place.address).select();
    await context.sync();
  }, place);
}

async function selectRuns(place: Place, runs: readonly Run[]): Promise<number> {
  const address = runs.map((run) => addressOfRun(place, run)).join(separators[taken]);
  await read(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheetId);
    sheet.activate();
    if (runs.length > 1) {
      sheet.getRanges(address).select();
    } else {
      sheet.getRange(address).select();
    }
    await context.sync();
  }, place);
  return runs.reduce((sum, { count }) => sum + count, 0);
}

/** As many runs as one address may hold. */
export function fitting(place: Place, runs: readonly Run[]): Run[] {
  let length = 0;
  const end = runs.findIndex((run) => {
    length += addressOfRun(place, run).length + 1;
    return length > longestAddress;
  });
  return end < 0 ? [...runs] : runs.slice(0, end);
}

function addressOfRun(place: Place, { first, count }: Run): string {
  return addressOf(rowsOf(place, first, count));
}
