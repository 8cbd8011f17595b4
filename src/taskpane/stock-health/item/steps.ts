import { stockParts } from "../../../engine/stock-health/stock-parts";
import type { Pane } from "../../pane/pane";
import type { Judged } from "../work/judged";
import { judgedAt } from "../work/judged-at";

export interface Step {
  name: string;
  units: number;
  /** Currency; absent where the units are no stock. */
  money?: number;
  /** Before the units: what it does to the ones above. */
  sign?: "−" | "=";
  note?: string;
}

/** How the units of an item fall in the parts, each step a figure of a function. */
export function stepsOf(
  pane: Pick<Pane, "texts" | "formats">,
  result: Judged,
  row: number,
): Step[] {
  const { formats, texts } = pane;
  const { item: words, parts: names } = texts.stockHealth;
  const { facts, parts } = judgedAt(result, row);
  const { units, money } = parts;
  const onHand = Math.max(0, facts.onHand);
  const days = (count: number) => words.days(formats.count(Math.round(count)));
  const isDead = units.dead > 0;
  const notes = {
    expired: "EXPIRYRISK",
    expiring: "EXPIRYRISK",
    dead:
      facts.dailyDemand > 0
        ? words.noIssueFor(days(facts.daysSinceIssue ?? 0), days(facts.deadAfterDays))
        : words.noDemand,
    excess: "EXCESSSTOCK",
    working: undefined,
  };
  const fallen = stockParts.filter((part) => part !== "working" && units[part] > 0);
  const steps: Step[] = [
    { name: words.onHand, units: onHand, money: onHand * facts.unitCost },
    ...fallen.map((part): Step => ({
      ...{ name: names[part], units: units[part], money: money[part] },
      ...{ sign: "−", note: notes[part] },
    })),
    { name: names.working, units: units.working, money: money.working, sign: "=" },
  ];
  return isDead ? steps : [...steps, ...targetSteps(pane, result, row)];
}

/** What is wanted, and what is missing of it. */
function targetSteps(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  result: Judged,
  row: number,
): Step[] {
  const { item: words } = texts.stockHealth;
  const { facts, parts } = judgedAt(result, row);
  const cover = words.days(formats.count(facts.coverDays));
  const missing = (name: string, of: { units: number; money: number }, note: string): Step[] =>
    of.units > 0 ? [{ name, ...of, note }] : [];
  return [
    {
      name: words.cover(cover),
      units: facts.dailyDemand * facts.coverDays,
      note: words.aDay(formats.number(facts.dailyDemand)),
    },
    ...(facts.buffer > 0 ? [{ name: words.buffer, units: facts.buffer }] : []),
    ...missing(words.short, parts.short, words.shortWhat),
    ...missing(words.belowTarget, parts.belowTarget, words.belowTargetWhat),
  ];
}
