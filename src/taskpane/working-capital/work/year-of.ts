import type { CapitalYear } from "../../../engine/capital/capital-item";
import type { CapitalSettings } from "../settings/settings";

export function yearOf({
  daysPerYear,
  rate,
}: Pick<CapitalSettings, "daysPerYear" | "rate">): CapitalYear {
  return { daysPerYear, annualRate: rate };
}
