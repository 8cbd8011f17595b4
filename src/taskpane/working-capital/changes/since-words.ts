import type { Pane } from "../../pane/pane";
import { moneyText } from "../answer/money";
import type { Worked } from "../work/worked";
import type { CapitalSince } from "./capital-since";

/** What has changed since the last time, sentence by sentence. */
export function sinceWords(
  pane: Pick<Pane, "texts" | "formats">,
  result: Worked,
  { before, items, otherSettings }: CapitalSince,
): string[] {
  const words = pane.texts.capitalReport.changes;
  const count = (number: number) => pane.formats.count(number);
  const money = (amount: number) => moneyText(pane, result, amount);
  const more = result.totals.all.need - before.need;
  return [
    more === 0 ? words.same : (more < 0 ? words.less : words.more)(money(Math.abs(more))),
    ...(items === null
      ? [words.unknown]
      : [
          items.count === 0 ? words.noneMoved : words.moved(count(items.count)),
          ...(items.added.items === 0
            ? []
            : [words.added(count(items.added.items), money(items.added.money))]),
          ...(items.gone.items === 0
            ? []
            : [words.gone(count(items.gone.items), money(items.gone.money))]),
        ]),
    ...(otherSettings ? [words.otherSettings] : []),
  ];
}
