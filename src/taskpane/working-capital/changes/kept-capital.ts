import { figuresOfParts } from "../../../engine/capital/capital-of";
import type { CapitalYear } from "../../../engine/capital/capital-item";
import type { CapitalParts } from "../../../engine/capital/capital-of";
import { sheetRows } from "../../../workbook/excel/a1";
import type { FoundList, Progress } from "../../../workbook/excel/types";
import { keepRun, longestHead, recallRun } from "../../kept/items/kept-run";
import { packItems, unpackItems } from "../../kept/items/pack-items";
import { settingsKey } from "../../kept/settings-key";
import { list as listOf, number, record, text, whole } from "../../kept/shape";
import { standsForItem } from "../../list/since/items-of-rows";
import { inSlices } from "../../pane/in-slices";
import type { Pane } from "../../pane/pane";
import type { CapitalColumns } from "../columns/columns";
import type { Worked } from "../work/worked";
import { yearOf } from "../work/year-of";
import type { FormerCapital, KnownFormer } from "./former-capital";
import { ItemCodes, needOfItem } from "./items-of-rows";
import { workedBy } from "./worked-by";

/** Items that tie money up, and those whose suppliers lend more than they tie up. */
const signs = [1, -1] as const;

/** What the first part says; the others are items. */
interface Head {
  day: number;
  by: string;
  /** Currency, for the whole list. */
  parts: CapitalParts;
  year: CapitalYear;
  /** Which columns told items apart. */
  keys: string;
  /** How many items there are of each sign. */
  counts: number[];
}

/** What a list tied up when it was last worked out. */
export async function recallCapital(
  pane: Pane,
  list: FoundList,
  columns: CapitalColumns,
  progress: Progress,
): Promise<KnownFormer> {
  const run = await recallRun(pane, capitalKey(list), headShape);
  if (run === null || run === "unread") return run;
  const { day, by, parts, year, keys, counts } = run.head;
  if (counts.length !== signs.length) return null;
  const former: FormerCapital = {
    ...{ day, by, needs: null },
    total: { ...parts, ...figuresOfParts(parts, year) },
  };
  if (keys !== keysOf(columns) || columns.at.item === null) return former;
  const kept = await unpackItems({ counts, texts: run.texts }, progress, true);
  if (kept === null) return null;
  const needs = new Map<number, number>();
  const take = (i: number) => void needs.set(kept.codes[i], signs[kept.places[i]] * kept.money[i]);
  await inSlices(kept.codes.length, take, progress);
  return { ...former, needs };
}

/** Keeps what a list ties up for the next time to compare with. */
export async function rememberCapital(
  pane: Pane,
  worked: Worked,
  day: number,
  progress: Progress,
): Promise<void> {
  const { rows, settings, totals, taken } = worked;
  const { list, columns, count, same } = rows;
  const codes = new ItemCodes(rows);
  const hasItems = columns.at.item !== null;
  const isKept = (row: number) => standsForItem({ same, taken }, row) && codes.of(row) !== null;
  const { counts, texts } = await packItems(
    {
      ...{ count: hasItems ? count : 0, places: signs.length },
      placeOf: (row) => {
        if (!isKept(row)) return undefined;
        return needOfItem(worked, row) < 0 ? 1 : 0;
      },
      codeOf: (row) => codes.of(row) ?? 0,
      moneyOf: (row) => Math.abs(needOfItem(worked, row)),
    },
    progress,
  );
  const { stock, receivables, payables, need, yearlySales, costOfSales } = totals.all;
  const head: Head = {
    ...{ day, by: workedBy(worked) },
    parts: { stock, receivables, payables, need, yearlySales, costOfSales },
    ...{ year: yearOf(settings), keys: keysOf(columns), counts },
  };
  await keepRun(pane, capitalKey(list), { head, texts });
}

function capitalKey(list: FoundList): string {
  return `capital.${settingsKey(list)}`;
}

function keysOf({ at }: CapitalColumns): string {
  return [at.item, at.supplier, at.customer, at.group].join(" ");
}

const [lastDay, longestKeys] = [2_958_465, 40];
const money = number(-Number.MAX_VALUE, Number.MAX_VALUE);

const headShape = record<Head>({
  ...{ day: whole(0, lastDay), by: text(longestHead) },
  parts: record<CapitalParts>({
    ...{ stock: money, receivables: money, payables: money, need: money },
    ...{ yearlySales: money, costOfSales: money },
  }),
  year: record<CapitalYear>({ daysPerYear: whole(1, 366), annualRate: number(0, 1e6) }),
  ...{ keys: text(longestKeys), counts: listOf(whole(0, sheetRows), signs.length) },
});
