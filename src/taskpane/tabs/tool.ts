import type { Pane } from "../state/pane";
import type { View } from "../state/views";

/** The parts of the pane, one shown at a time; the analysis is there from the start. */
export const tabNames = ["analysis", "zeroStock", "explain", "functions"] as const;
export type TabName = (typeof tabNames)[number];

/** A part of the pane that is loaded after the analysis stands. */
export interface Tool {
  view(pane: Pane): View;
  /** Called when the part is opened, and whenever the user has selected something else since. */
  look(pane: Pane): Promise<void>;
  /** Whether the user is choosing a list here, so that it is told which one is selected. */
  isChoosing?(pane: Pane): boolean;
}

export type ToolName = Exclude<TabName, "analysis">;
export type Tools = Record<ToolName, Tool>;
