import type { Pane, Part } from "./pane/pane";
import { questionsPart } from "./questions/part";

type Load = (pane: Pane) => Promise<Part>;

/** The code of the parts: the first comes with this file, each other when somebody turns to its tab. */
export const lateParts = {
  questions: async () => questionsPart,
  analysis: withListTexts(
    async () => (await import(/* webpackChunkName: "analysis" */ "./abc/part")).abcPart,
  ),
  reorderPlan: withTexts(
    async () =>
      (await import(/* webpackChunkName: "reorder-plan" */ "./reorder-plan/part")).reorderPlanTab,
  ),
  stockHealth: withTexts(
    async () =>
      (await import(/* webpackChunkName: "stock-health" */ "./stock-health/part")).stockHealthTab,
  ),
  workingCapital: withTexts(
    async () =>
      (await import(/* webpackChunkName: "working-capital" */ "./working-capital/part"))
        .workingCapitalTab,
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
  share: withTexts(
    async () => (await import(/* webpackChunkName: "share" */ "./share/part")).shareTab,
  ),
} satisfies Record<string, Load>;

/** What every task over a list says, and the analysis itself. */
function withListTexts(load: Load): Load {
  return async (pane) => {
    const texts = import(/* webpackChunkName: "list-texts" */ "../locales/lists");
    const [{ listTexts }, part] = await Promise.all([texts, load(pane)]);
    pane.texts = { ...pane.texts, ...listTexts(pane.language) };
    return part;
  };
}

/** The texts of these come together, with whichever is opened first. */
function withTexts(load: () => Promise<Part>): Load {
  return withListTexts(async (pane) => {
    const texts = import(/* webpackChunkName: "tool-texts" */ "../locales/tools");
    const [{ toolTexts }, part] = await Promise.all([texts, load()]);
    pane.texts = { ...pane.texts, ...toolTexts(pane.language) };
    return part;
  });
}
