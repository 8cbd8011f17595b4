import { loadTwins } from "../native/load-twins";
import type { Part } from "../pane/pane";
import { explainActiveCell } from "./explain-cell";
import { explainChart } from "./picture/charts-written";
import { explainView } from "./explain-view";

export const explainTab: Part = {
  view: explainView,
  prepare: (pane) => Promise.all([pane.loadCatalogue(), loadTwins()]),
  selected: (pane) => explainActiveCell(pane),
  explain: explainChart,
};
