import { check } from "./pane-check";
import { choose } from "./pane-choose";
import { explain } from "./pane-explain";
import { functions } from "./pane-functions";
import { look } from "./pane-look";
import { leftBehind, refusals } from "./pane-refusals";
import { report } from "./pane-report";
import { see } from "./pane-see";
import { start } from "./pane-start";
import { tabs } from "./pane-tabs";
import { items } from "./pane-words";
import { write } from "./pane-write";
import { zeroStock } from "./pane-zero-stock";

/** Every text of the task pane and of what it writes into the workbook. */
export const pane = {
  title: "ABC analysis",
  cancel: "Cancel",
  cancelling: "Stopping…",
  words: { items },
  start,
  tabs,
  see,
  check,
  choose,
  look,
  write,
  report,
  zeroStock,
  explain,
  functions,
  refusals,
  leftBehind,
};
