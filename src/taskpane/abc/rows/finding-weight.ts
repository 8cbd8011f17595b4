import type { Intent } from "../../pane/intent";
import type { Choices } from "./choices";
import type { Finding, FindingKind } from "./finding";

/** Rows that miss in the answer though they should be in it. */
const errors: readonly FindingKind[] = ["error", "text"];
/** What may make the answer another one than was meant. */
const warnings: readonly FindingKind[] = [
  ...(["blank", "textNumber", "doubtful", "negative", "sums", "codes"] as const),
  ...(["descriptions", "emptyPeriods", "fewPeriods"] as const),
];

export function weightOf({ kind, reading }: Finding): Intent {
  if (errors.includes(kind)) return "error";
  if (kind === "doubtful" && reading?.as === "open") return "error";
  return warnings.includes(kind) ? "warning" : "info";
}

/** What becomes of the rows in a word: each has its text. */
export type ShortFate =
  "leftOut" | "read" | "summed" | "apart" | "counted" | "deducted" | "toC" | "zero" | "skipped";

export function shortFateOf({ kind, reading }: Finding, choices: Choices): ShortFate {
  switch (kind) {
    case "doubtful":
      return reading?.as === "open" ? "leftOut" : "read";
    case "textNumber":
      return choices.textNumbers === "read" ? "read" : "leftOut";
    case "negative":
      return choices.duplicates === "sum" ? "deducted" : "toC";
    case "duplicates":
    case "alike":
    case "descriptions":
      return choices.duplicates === "sum" ? "summed" : "apart";
    case "codes":
      return choices.codes === "same" ? "summed" : "apart";
    case "totals":
      return choices.totals === "leaveOut" ? "leftOut" : "counted";
    case "sums":
      return choices.sums === "leaveOut" ? "leftOut" : "counted";
    case "emptyPeriods":
      return choices.emptyPeriods === "zero" ? "zero" : "skipped";
    case "blank":
    case "text":
    case "error":
    case "headers":
    case "empty":
      return "leftOut";
    default:
      return "counted";
  }
}
