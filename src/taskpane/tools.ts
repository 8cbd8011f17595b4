import { explainTool } from "./explain/explain-tool";
import { functionsTool } from "./functions/functions-tool";
import type { Tools } from "./tabs/tool";
import { zeroStockTool } from "./zero-stock/zero-stock-tool";

export { toolTexts } from "../locales/tools";

/** What is loaded after the analysis stands. */
export const tools: Tools = {
  zeroStock: zeroStockTool,
  explain: explainTool,
  functions: functionsTool,
};
