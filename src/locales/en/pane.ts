import { charts } from "./pane-charts";
import { check } from "./pane-check";
import { choose } from "./pane-choose";
import { look } from "./pane-look";
import { filterLeft, leftBehind, refusals } from "./pane-refusals";
import { report } from "./pane-report";
import { see } from "./pane-see";
import { start } from "./pane-start";
import { tabs } from "./pane-tabs";
import { questions } from "./pane-questions";
import { items, money } from "./pane-words";
import { write } from "./pane-write";

/** The texts of the analysis and of what it writes into the workbook. */
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
  see,
  check,
  choose,
  look,
  charts,
  write,
  report,
  refusals,
  leftBehind,
  filterLeft,
};
