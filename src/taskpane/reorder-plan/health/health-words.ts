import { moneyText } from "../../list/money-text";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { orderOf } from "../plan/orders";
import type { Planned } from "../plan/plan-list";
import { excessByHealth } from "./excess-by-health";

type Words = Pick<Pane, "texts" | "formats">;

/** "Stock health calls EUR 400 of this item's stock more than it needs", and why it is ordered all the same. */
export function excessOfItem(pane: Words, result: Planned, row: number): string | null {
  const { rows, settings } = result;
  const excess = excessByHealth(rows, row, settings);
  if (!(excess > 0)) return null;
  const words = pane.texts.reorderPlan.health;
  const money = moneyText(pane, result, excess);
  const checked = checkedWords(pane, result);
  const said = checked === null ? words.item(money) : words.itemChecked(money, checked);
  return orderOf(result, row) > 0 ? `${said} ${words.itemWhy}` : said;
}

/** When stock health was asked, and by what; null where that is not known. */
function checkedWords({ texts, formats }: Words, { rows }: Planned): string | null {
  const { healthRun } = rows.beside;
  if (healthRun === null) return null;
  const words = texts.reorderPlan.health;
  const day = formats.day(healthRun.day);
  return healthRun.coverDays === null
    ? words.checkedByClass(day)
    : words.checked(day, formats.count(healthRun.coverDays));
}

/** What stock health calls too much in the list; null where the plan says the same, or nothing is said. */
export function excessOfGroup(pane: Words, result: Planned): string | null {
  const { byHealth, tooMuch } = result;
  if (byHealth === null || byHealth.items === 0) return null;
  const money = moneyText(pane, result, byHealth.money);
  if (money === moneyText(pane, result, tooMuch.money)) return null;
  return pane.texts.reorderPlan.health.group(money, pane.formats.count(byHealth.items));
}

/** For the settings of a report; none where stock health has written nothing. */
export function excessSetting(pane: Words, result: Planned): [string, string][] {
  const { byHealth, rows } = result;
  const { excess } = rows.beside;
  if (byHealth === null || excess === null) return [];
  const { column, setting } = pane.texts.reorderPlan.health;
  const { formats } = pane;
  const said = setting(
    moneyText(pane, result, byHealth.money),
    formats.count(byHealth.items),
    formats.count(byHealth.ordered),
    placeName(excess.place),
  );
  const checked = checkedWords(pane, result);
  return [[column, checked === null ? said : pane.texts.reorderPlan.orders.both(said, checked)]];
}
