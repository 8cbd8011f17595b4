import { nothing } from "lit/html.js";
import type { Tool } from "../tabs/tool";

export const functionsTool: Tool = {
  view: () => nothing,
  look: async () => undefined,
};
