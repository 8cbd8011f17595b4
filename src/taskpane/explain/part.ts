import type { Part } from "../state/pane";
import { explainActiveCell } from "./explain-cell";
import { explainView } from "./explain-view";

export const explainTab: Part = {
  view: explainView,
  selected: (pane) => explainActiveCell(pane),
};
