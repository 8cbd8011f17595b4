import { settingsText } from "../../kept/settings-text";
import { whatIfFields } from "../settings/settings";
import type { Worked } from "../work/worked";

/** All that an answer goes by, in one text: other texts have other reasons to differ. */
export function workedBy({ rows, settings, leaveOutHidden }: Worked): string {
  const asked = Object.fromEntries(whatIfFields.map((field) => [field, null]));
  return settingsText([rows.columns, { ...settings, ...asked }, leaveOutHidden]);
}
