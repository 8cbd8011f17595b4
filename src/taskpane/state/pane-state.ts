import type { TabName, Tools } from "../tabs/tool";

/** Something told beside what the user pressed; `at` is the place's own id. */
export interface Message {
  at: string;
  text: string;
}

/** Work under way that takes long enough to be shown. */
export interface ShownWork {
  label: string;
  done: number;
  total: number;
  stopping: boolean;
}

/** What the ground of the pane knows; each part owns a slice of its own. */
export interface PaneState {
  tab: TabName;
  /** The parts behind the other tabs; null until they are loaded. */
  tools: Tools | null;
  toolsMissing: boolean;
  message: Message | null;
  /** Said to screen readers. */
  status: string;
  busy: boolean;
  work: ShownWork | null;
}
