import type { Pane } from "../../pane/pane";

/** "Up to 90 days", "91 to 180 days", "Over 365 days", "Older than the records": one for each age. */
export function ageNames(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  limits: readonly number[],
): string[] {
  const words = texts.stockHealth.ages;
  const day = (days: number) => formats.whole(days);
  return [
    ...limits.map((limit, k) =>
      k === 0 ? words.upTo(day(limit)) : words.between(day(limits[k - 1] + 1), day(limit)),
    ),
    words.over(day(limits[limits.length - 1])),
    words.unknown,
  ];
}
