import type { ClassSummary } from "../../../engine/classification/class-summary";
import { valueCurrency } from "../columns/value-currency";
import { methods } from "../methods/methods";
import type { Pane } from "../../pane/pane";
import type { CheckedList } from "../state";
import type { GroupResult, Result } from "../classes/result";

/** What a boss reads first: how few items make how much of the value. */
export function headline(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { list, columns }: CheckedList,
  result: Result,
  group?: GroupResult,
): string {
  return headlineOf(
    { texts, formats },
    {
      summary: group?.summary ?? result.summary,
      total: group?.total ?? result.total,
      groups: group === undefined ? result.groups.length : 1,
      currency: valueCurrency(list, columns),
      scoreShare: scoreShareOfA(result, group),
    },
  );
}

/** What the sentence is made of, whatever the items stand in. */
interface Headline {
  summary: ClassSummary[];
  total: number;
  /** How many analyses there are. */
  groups: number;
  currency: string;
  /** What class A makes of all scores; null where the values are ranked. */
  scoreShare: number | null;
}

export function headlineOf(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { summary, total, groups, currency, scoreShare: share }: Headline,
): string {
  const { headline: words } = texts.look;
  const [a] = summary;
  const count = summary.reduce((sum, { items }) => sum + items, 0);
  const facts = {
    groups: groups > 1 ? formats.count(groups) : null,
    a: formats.count(a.items),
    items: formats.count(count),
    itemShare: formats.share(a.itemShare, 0),
    valueShare: formats.share(a.valueShare, 0),
    total: texts.words.money(currency, formats.headline(total)),
    scoreShare: share === null ? null : formats.share(share, 0),
  };
  return a.items === 0 ? words.noA(facts) : words.a(facts);
}

/** Of scores the lines are drawn; what class A makes of the value is another share. */
function scoreShareOfA(result: Result, group?: GroupResult): number | null {
  const { method, pareto, classes, ranked } = result;
  if (methods[method].scores === undefined) return null;
  let [all, ofA] = [0, 0];
  for (const item of pareto.order.subarray(group?.start, group?.end)) {
    const score = Math.max(0, ranked[item]);
    all += score;
    if (classes[item] === "A") ofA += score;
  }
  return all > 0 ? ofA / all : null;
}

/** What the second letter says of the items that matter most; null without one. */
export function secondLine(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  { matrix, method }: Result,
): string | null {
  const { second } = methods[method];
  if (matrix === null || second === undefined) return null;
  const ofA = matrix.slice(0, second.letters.length).map(({ items }) => formats.count(items));
  return second.headline(texts.look.headline, ofA[0], ofA[ofA.length - 1]);
}
