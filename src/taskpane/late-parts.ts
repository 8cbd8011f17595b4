import { countPlanTab } from "./count-plan/part";
import { explainTab } from "./explain/part";
import { functionsTab } from "./functions/part";
import type { Part } from "./pane/pane";
import { zeroStockTab } from "./zero-stock/part";

export { toolTexts } from "../locales/tools";

/** What is loaded after the analysis stands. */
export const lateParts = {
  zeroStock: zeroStockTab,
  countPlan: countPlanTab,
  explain: explainTab,
  functions: functionsTab,
} satisfies Record<string, Part>;
