import { nothing } from "lit/html.js";
import type { Tool } from "../tabs/tool";

export const zeroStockTool: Tool = {
  view: () => nothing,
  look: async () => undefined,
};
