import type { Intent } from "./intent";

/** Something told beside what the user pressed; `at` is the place's own id. */
export interface Message {
  at: string;
  text: string;
  intent: Intent;
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
  /** The part that is open. */
  part: string;
  /** Its code could not be loaded. */
  partIsMissing: boolean;
  message: Message | null;
  /** Said to screen readers. */
  status: string;
  busy: boolean;
  work: ShownWork | null;
}
