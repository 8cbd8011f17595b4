import { asShare } from "./as-share";
import { withoutPercent } from "../../reading/cells/without-percent";
import { readNumber } from "../../reading/cells/read-number";
import type { DecimalSign } from "../../../workbook/excel/separators";

/** A service level that was typed in percent, as a share; null for one that cannot be. */
export function readTarget(entry: string, sign: DecimalSign): number | null {
  const percent = readNumber(withoutPercent(entry), sign);
  // SAFETYSTOCK.CYCLE has no answer at 0 or 100 %, and a target up to 1 is a share, not a percent.
  return percent !== null && percent > 1 && percent < 100 ? asShare(percent) : null;
}
