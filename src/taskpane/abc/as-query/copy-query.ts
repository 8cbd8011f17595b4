import { say, type Pane } from "../../pane/pane";
import type { QueryTexts } from "../../../locales/query-languages";

/** Where the outcome is told, and the field that the text stands in. */
export const queryAt = "copy-query";
export const queryField = "query-text";

/** Where the page may not copy by itself, the text is selected for the user to do it. */
export async function copyQuery(
  pane: Pane,
  words: QueryTexts["query"],
  text: string,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(pane, words.copied, queryAt, "success");
  } catch {
    const field = document.getElementById(queryField);
    if (field instanceof HTMLTextAreaElement) {
      field.focus();
      field.select();
    }
    say(pane, words.notCopied, queryAt, "warning");
  }
}
