import type { Tool } from "../tabs/tool";
import { explainActiveCell } from "./explain-cell";
import { explainView } from "./explain-view";

export const explainTool: Tool = {
  view: explainView,
  look: (pane) => explainActiveCell(pane),
};
