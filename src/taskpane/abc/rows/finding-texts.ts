import type { PaneTexts } from "../../../locales";
import type { MethodId } from "../methods/method-id";
import { methods } from "../methods/methods";
import type { Formats } from "../../pane/formats";
import type { Choices } from "./choices";
import type { Finding } from "./finding";

/** "12 rows share 5 names" */
export function findingTitle(
  { texts, formats }: { texts: PaneTexts; formats: Formats },
  { kind, rows, number }: Finding,
): string {
  return texts.check.findings[kind](formats.count(rows.length), formats.count(number));
}

/** What happens to the rows of a finding, as the user has chosen. */
export function fateSentence(
  { texts, formats }: { texts: PaneTexts; formats: Formats },
  { kind, reading }: Finding,
  choices: Choices,
  method: MethodId,
): string {
  const { fates } = texts.check;
  switch (kind) {
    case "doubtful": {
      const { as, grouping, decimal } = reading ?? { as: "open", grouping: 0, decimal: 0 };
      return fates.doubtful[as](formats.amount(grouping), formats.amount(decimal));
    }
    case "textNumber":
      return fates.textNumber[choices.textNumbers];
    case "negative":
      return methods[method].scores === undefined
        ? fates.negative[choices.duplicates]
        : fates.negativeCriterion;
    case "duplicates":
    case "alike":
    case "descriptions":
      return fates[kind][choices.duplicates];
    case "codes":
      return fates.codes[choices.codes];
    case "sums":
      return fates.sums[choices.sums];
    case "emptyPeriods":
    case "onePeriod":
      return fates[kind][choices.emptyPeriods];
    case "totals":
      return fates.totals[choices.totals];
    default:
      return fates[kind];
  }
}
