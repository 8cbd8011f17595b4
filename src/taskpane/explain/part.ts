import type { Part } from "../pane/pane";
import { explainActiveCell } from "./explain-cell";
import { explainChart } from "./picture/charts-written";
import { explainView } from "./explain-view";

export const explainTab: Part = {
  view: explainView,
  prepare: (pane) => pane.loadCatalogue(),
  selected: (pane) => explainActiveCell(pane),
  explain: explainChart,
};
