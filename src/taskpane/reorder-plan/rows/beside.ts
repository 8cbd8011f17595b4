import type { OwnBeside } from "../../list/own-beside";

/** What other parts have written beside the list; null where they have not, or the list says it itself. */
export interface WrittenBeside {
  classes: OwnBeside | null;
  advice: OwnBeside | null;
}
