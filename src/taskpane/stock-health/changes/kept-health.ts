import {
  byPart,
  mainPart,
  stockParts,
  type ByPart,
} from "../../../engine/stock-health/stock-parts";
import { sheetRows } from "../../../workbook/excel/a1";
import type { FoundList, Progress } from "../../../workbook/excel/types";
import { settingsKey } from "../../kept/settings-key";
import { list as listOf, number, record, text, whole } from "../../kept/shape";
import { keepRun, longestHead, recallRun } from "../../kept/items/kept-run";
import { packItems, unpackItems } from "../../kept/items/pack-items";
import { inSlices } from "../../pane/in-slices";
import type { Pane } from "../../pane/pane";
import type { Judged } from "../work/judged";
import { HealthItems, wholeOf, type KnownFormer } from "./former-health";

/** What the first part says; the others are items, those of one part after those of the other. */
interface Head {
  day: number;
  by: string;
  /** Currency, in the order of the parts. */
  money: number[];
  /** How many items stand in each part; last those without any money. */
  counts: number[];
}

const kinds = stockParts.length + 1;

/** What the stock of a list was when it was last checked. */
export async function recallHealth(
  pane: Pane,
  list: FoundList,
  progress: Progress,
): Promise<KnownFormer> {
  const run = await recallRun(pane, healthKey(list), headShape);
  if (run === null || run === "unread") return run;
  const { day, by, money, counts } = run.head;
  if (counts.length !== kinds || money.length !== stockParts.length) return null;
  const kept = await unpackItems({ counts, texts: run.texts }, progress, true);
  if (kept === null) return null;
  const items = new Map<number, ByPart>();
  const take = (i: number) => {
    const stands = stockParts[kept.places[i]];
    items.set(
      kept.codes[i],
      byPart((part) => (part === stands ? kept.money[i] : 0)),
    );
  };
  await inSlices(kept.codes.length, take, progress);
  return { day, by, items, money: byPart((part) => money[stockParts.indexOf(part)]) };
}

/** Keeps what the stock is for the next time to compare with. */
export async function rememberHealth(
  pane: Pane,
  judged: Judged,
  by: string,
  progress: Progress,
): Promise<void> {
  const { rows, totals, settings } = judged;
  const items = new HealthItems(judged);
  const kindOf = (money: ByPart) => {
    const main = mainPart(money);
    return main === null ? stockParts.length : stockParts.indexOf(main);
  };
  const { counts, texts } = await packItems(
    {
      ...{ count: rows.count, places: kinds },
      placeOf: (row) => (items.codeOf(row) === null ? undefined : kindOf(items.moneyOf(row))),
      codeOf: (row) => items.codeOf(row) ?? 0,
      moneyOf: (row) => wholeOf(items.moneyOf(row)),
    },
    progress,
  );
  const money = stockParts.map((part) => totals.all.parts[part].money);
  const head: Head = { day: settings.today, by, money, counts };
  await keepRun(pane, healthKey(rows.list), { head, texts });
}

function healthKey(list: FoundList): string {
  return `health.${settingsKey(list)}`;
}

const headShape = record<Head>({
  day: whole(0, 3_000_000),
  by: text(longestHead),
  money: listOf(number(0, Number.MAX_VALUE), stockParts.length),
  counts: listOf(whole(0, sheetRows), kinds),
});
