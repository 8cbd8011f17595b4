import { abcPart } from "./abc/part";
import type { Pane, Part } from "./pane/pane";

type Load = (pane: Pane) => Promise<Part>;

/** The code of the parts: the first comes with this file, each other when somebody turns to its tab. */
export const lateParts = {
  analysis: async () => abcPart,
  reorderPlan: withTexts(
    async () =>
      (await import(/* webpackChunkName: "reorder-plan" */ "./reorder-plan/part")).reorderPlanTab,
  ),
  stockHealth: withTexts(
    async () =>
      (await import(/* webpackChunkName: "stock-health" */ "./stock-health/part")).stockHealthTab,
  ),
  zeroStock: withTexts(
    async () =>
      (await import(/* webpackChunkName: "zero-stock" */ "./zero-stock/part")).zeroStockTab,
  ),
  countPlan: withTexts(
    async () =>
      (await import(/* webpackChunkName: "count-plan" */ "./count-plan/part")).countPlanTab,
  ),
  explain: withTexts(
    async () => (await import(/* webpackChunkName: "explain" */ "./explain/part")).explainTab,
  ),
  functions: withTexts(
    async () =>
      (await import(/* webpackChunkName: "functions-tab" */ "./functions/part")).functionsTab,
  ),
} satisfies Record<string, Load>;

/** The texts of all but the first come together, with whichever is opened first. */
function withTexts(load: () => Promise<Part>): Load {
  return async (pane) => {
    const texts = import(/* webpackChunkName: "tool-texts" */ "../locales/tools");
    const [{ toolTexts }, part] = await Promise.all([texts, load()]);
    pane.texts = { ...pane.texts, ...toolTexts(pane.language) };
    return part;
  };
}
