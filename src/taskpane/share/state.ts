import { slice } from "../pane/slice";
import type { Found } from "./find/found";

/** What is known of the formulas that are to be shared. */
export interface ShareState {
  /** Null until somebody has had the workbook looked through. */
  found: Found | null;
}

export const sharePart = slice<ShareState>("share", () => ({ found: null }));
