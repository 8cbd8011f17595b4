import type { Part } from "../pane/pane";
import { shareView } from "./share-view";

export const shareTab: Part = {
  view: shareView,
  prepare: (pane) => pane.loadCatalogue(),
};
