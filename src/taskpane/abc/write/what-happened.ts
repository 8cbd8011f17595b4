import type { Pane } from "../../pane/pane";
import type { Finding } from "../rows/finding";
import { fateSentence } from "../rows/finding-texts";
import type { CheckedList } from "../state";

/**
 * What became of the rows of a finding. The pane also says what can be done about it; a report tells
 * what was done.
 */
export function whatHappened(
  { texts, formats }: Pick<Pane, "texts" | "formats">,
  finding: Finding,
  { choices, columns }: Pick<CheckedList, "choices" | "columns">,
): string {
  const { happened } = texts.report;
  switch (finding.kind) {
    case "text":
    case "error":
    case "deadItems":
      return happened[finding.kind];
    case "doubtful":
      return finding.reading?.as === "grouping" || finding.reading?.as === "decimal"
        ? fateSentence({ texts, formats }, finding, choices, columns.method)
        : happened.doubtful;
    case "descriptions":
      return happened.descriptions[choices.duplicates];
    case "sums":
      return happened.sums[choices.sums];
    default:
      return fateSentence({ texts, formats }, finding, choices, columns.method);
  }
}
