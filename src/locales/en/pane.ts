import { found } from "./pane-found";
import { questions } from "./pane-questions";
import { filterLeft, formulasLeft, leftBehind, refusals } from "./pane-refusals";
import { start } from "./pane-start";
import { tabs } from "./pane-tabs";
import { items, money } from "./pane-words";

/** The texts that come with the page: of where the pane opens, and of what every part may say. */
export const pane = {
  title: "ABC analysis",
  help: "How the pane works (opens in the browser)",
  cancel: "Cancel",
  cancelling: "Stopping…",
  intents: { error: "Error", warning: "Warning", success: "Done", info: "Note" },
  words: { items, money },
  start,
  tabs,
  questions,
  found,
  refusals,
  leftBehind,
  formulasLeft,
  filterLeft,
};
