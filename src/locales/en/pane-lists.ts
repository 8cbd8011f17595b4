import { charts } from "./pane-charts";
import { check } from "./pane-check";
import { choose } from "./pane-choose";
import { look } from "./pane-look";
import { report } from "./pane-report";
import { see } from "./pane-see";
import { write } from "./pane-write";

/** The texts of the analysis, of every other task over a list, and of what they write. */
export const lists = { see, check, choose, look, charts, write, report };
