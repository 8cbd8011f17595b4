import type { Pane } from "../../pane/pane";
import { answer } from "../answer-code";
import type { Choices } from "../rows/choices";
import { abc } from "../state";
import type { LineEntries, LineField } from "./line-entries";
import { settingsFor } from "./settings-for";

/** One number of the lines has been typed anew. */
export function changeField(pane: Pane, field: LineField, entry: string): Promise<void> {
  const { fields } = abc.of(pane).lines;
  return changeLines(pane, { fields: { ...fields, [field]: entry } });
}

/** A line or the rule has been changed: a result that is shown follows at once. */
export async function changeLines(pane: Pane, part: Partial<LineEntries>): Promise<void> {
  abc.change(pane, { lines: { ...abc.of(pane).lines, ...part } });
  const { checked, columns } = abc.of(pane);
  const settings = columns && settingsFor(pane, checked?.columns ?? columns);
  if (settings !== null && checked !== null) await answer.code?.recalculate(pane);
}

/** Rows are to be treated otherwise: findings and result follow at once. */
export async function changeChoices(pane: Pane, part: Partial<Choices>): Promise<void> {
  abc.change(pane, { choices: { ...abc.of(pane).choices, ...part } });
  await answer.code?.recalculate(pane);
}
