import { planGroups } from "../../../engine/reorder-plan/plan-group";
import { sheetRows } from "../../../workbook/excel/a1";
import type { FoundList, Progress } from "../../../workbook/excel/types";
import { FormerItems } from "../../kept/items/former-items";
import { keepRun, recallRun } from "../../kept/items/kept-run";
import { codeOf } from "../../kept/items/name-code";
import { KeyLetters } from "../../kept/items/name-key";
import { packItems, unpackItems } from "../../kept/items/pack-items";
import { settingsKey } from "../../kept/settings-key";
import { list as listOf, number, record, text, whole } from "../../kept/shape";
import type { Pane } from "../../pane/pane";
import type { PlanColumns } from "../columns/columns";
import { orderOf } from "../plan/orders";
import type { Planned } from "../plan/plan-list";
import { orderKey, type PlanRows } from "../rows/rows";
import type { FormerRun } from "./former-run";

const places = 2 * planGroups.length;

/** A group, and whether the item is ordered, as one number. */
export function placeOf(planned: Pick<Planned, "group" | "order">, row: number): number {
  return 2 * (planned.group[row] - 1) + (orderOf(planned, row) > 0 ? 1 : 0);
}

/** The letters of an item's name and place, by which it is found again. */
export function lettersOf(rows: PlanRows, row: number, key: KeyLetters): KeyLetters {
  return key.clear().addText(orderKey(rows, row));
}

interface Head {
  day: number;
  items: number;
  money: number;
  /** Which columns told items apart. */
  keys: string;
  counts: number[];
}

const [longestKeys, lastDay] = [40, 2_958_465];

const headShape = record<Head>({
  ...{ day: whole(0, lastDay), items: whole(0, sheetRows), money: number(-1e300, 1e300) },
  ...{ keys: text(longestKeys), counts: listOf(whole(0, sheetRows), places) },
});

/** The last plan of this list; null where there is none that this one can be compared with. */
export async function recallPlan(
  pane: Pane,
  list: FoundList,
  columns: PlanColumns,
  progress: Progress,
): Promise<FormerRun> {
  if (columns.at.item === null) return null;
  const run = await recallRun(pane, planKey(list), headShape);
  if (run === null || run === "unread") return run;
  const { head, texts } = run;
  if (head.keys !== keysOf(columns) || head.counts.length !== places) return null;
  const kept = await unpackItems({ counts: head.counts, texts }, progress);
  if (kept === null) return null;
  const { day, items, money } = head;
  return { day, orders: { items, money }, items: new FormerItems(kept.codes, kept.places) };
}

/** Keeps the plan for the next one to be compared with. */
export async function rememberPlan(
  pane: Pane,
  planned: Planned,
  progress: Progress,
): Promise<void> {
  const { rows, orders, settings, group } = planned;
  const { list, columns, count } = rows;
  if (columns.at.item === null || rows.former === "unread") return;
  const isKept = (row: number) => group[row] > 0 && orderKey(rows, row) !== "";
  const key = new KeyLetters();
  const { counts, texts } = await packItems(
    {
      ...{ count, places },
      placeOf: (row) => (isKept(row) ? placeOf(planned, row) : undefined),
      codeOf: (row) => codeOf(lettersOf(rows, row, key)),
    },
    progress,
  );
  const head: Head = {
    ...{ day: settings.today, items: orders.items, money: orders.money },
    ...{ keys: keysOf(columns), counts },
  };
  await keepRun(pane, planKey(list), { head, texts });
}

function planKey(list: FoundList): string {
  return `lastPlan.${settingsKey(list)}`;
}

function keysOf({ at }: PlanColumns): string {
  return `${at.item} ${at.location}`;
}
