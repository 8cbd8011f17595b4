import type { FoundList, Refusal } from "../../workbook/excel/types";
import { slice } from "../pane/slice";

/** What the user has selected: the list there, or why there is none. */
export interface Selection {
  /** As Excel has it, with whatever stands above its names; null until Excel has told. */
  found: FoundList | Refusal | null;
  /** The pane only made sure: nothing has been selected since it was found before. */
  isKnown: boolean;
}

export const selection = slice<Selection>("selection", () => ({ found: null, isKnown: false }));
