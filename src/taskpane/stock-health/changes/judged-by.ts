import { settingsText } from "../../kept/settings-text";
import type { Judged } from "../work/judged";

/** All that an answer goes by but its day, in one text: other texts have other reasons to differ. */
export function judgedBy({ rows, settings, receipts, batches }: Judged): string {
  const { columns } = rows;
  return settingsText([
    ...[columns, { ...settings, today: 0 }],
    ...[receipts !== null, batches !== null],
  ]);
}
