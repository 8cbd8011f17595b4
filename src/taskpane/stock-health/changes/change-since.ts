import { CompensatedSum } from "../../../engine/compensated-sum";
import { healthChangeSteps } from "../../../engine/stock-health/health-change";
import { byPart, type ByPart, type StockPart } from "../../../engine/stock-health/stock-parts";
import type { Progress } from "../../../workbook/excel/types";
import { throughSteps } from "../../pane/in-slices";
import type { Judged } from "../work/judged";
import { moneyByItem, type FormerHealth } from "./former-health";

/** Items that stood in one part and stand in another now. */
export interface Moves {
  /** Null where there was no money in stock, or is none any more. */
  from: StockPart | null;
  to: StockPart | null;
  items: number;
  /** Currency: of their stock now, and of what is gone as it was. */
  money: number;
}

/** What has changed since the stock was last checked. */
export interface HealthSince {
  /** The day of the last report, Excel's serial number. */
  day: number;
  before: ByPart;
  after: ByPart;
  /** Most money first. */
  moves: Moves[];
  items: number;
  /** Currency. */
  money: number;
  /** It was checked by other settings, or by other lists. */
  otherSettings: boolean;
}

/** Compares a stock with what it was; null where nothing is known of before. */
export async function changeSince(
  former: FormerHealth | null,
  judged: Judged,
  by: string,
  progress: Progress,
): Promise<HealthSince | null> {
  if (former === null) return null;
  const after = await moneyByItem(judged, progress);
  const { moved } = await throughSteps(healthChangeSteps(former.items, after), progress);
  const ways = new Map<string, Moves & { sum: CompensatedSum }>();
  const all = new CompensatedSum();
  for (const { from, to, before, after: now } of moved) {
    const key = `${from} ${to}`;
    const way = ways.get(key) ?? { from, to, items: 0, money: 0, sum: new CompensatedSum() };
    ways.set(key, way);
    const money = to === null ? before : now;
    way.items++;
    way.sum.add(money);
    all.add(money);
  }
  const { parts } = judged.totals.all;
  return {
    day: former.day,
    before: former.money,
    after: byPart((part) => parts[part].money),
    moves: [...ways.values()]
      .map(({ sum, ...way }) => ({ ...way, money: sum.total }))
      .sort((one, other) => other.money - one.money),
    items: moved.length,
    money: all.total,
    otherSettings: former.by !== by,
  };
}
