import type { PaneTexts } from "../../locales";
import type { Method } from "../see/list-columns";
import type { Formats } from "../state/formats";
import type { Choices } from "./choices";
import type { Finding, FindingKind } from "./findings";

/** "12 rows share 5 names" */
export function findingTitle(
  { texts, formats }: { texts: PaneTexts; formats: Formats },
  { kind, rows, number }: Finding,
): string {
  return texts.check.findings[kind](formats.count(rows.length), formats.count(number));
}

/** What happens to the rows of a finding, as the user has chosen. */
export function fateSentence(
  { check: { fates } }: PaneTexts,
  kind: FindingKind,
  choices: Choices,
  method: Method,
): string {
  switch (kind) {
    case "textNumber":
      return fates.textNumber[choices.textNumbers];
    case "negative":
      return method === "weighted" ? fates.negativeCriterion : fates.negative[choices.duplicates];
    case "duplicates":
      return fates.duplicates[choices.duplicates];
    case "totals":
      return fates.totals[choices.totals];
    default:
      return fates[kind];
  }
}
