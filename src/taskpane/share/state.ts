import { slice } from "../pane/slice";
import type { Choices } from "./convert/choices";
import type { CellPlan } from "./convert/plan-cell";
import type { Found } from "./find/found";
import type { Told } from "./tell/told";

/** What is known of the formulas that are to be shared. */
export interface ShareState {
  /** Null until somebody has had the workbook looked through. */
  found: Found | null;
  /** What becomes of each of its cells. */
  plans: readonly CellPlan[];
  choices: Choices;
  /** What was done last. */
  told: Told | null;
}

export const sharePart = slice<ShareState>("share", () => ({
  found: null,
  plans: [],
  choices: { readers: "anyExcel", isGuarded: true },
  told: null,
}));
