import type { HealthRun } from "../../list/health-run";
import type { OwnBeside } from "../../list/own-beside";

/** What other parts have written beside the list; null where they have not, or the list says it itself. */
export interface WrittenBeside {
  classes: OwnBeside | null;
  advice: OwnBeside | null;
  /** Currency that stock health calls excess. */
  excess: OwnBeside | null;
  /** The run that the excess is of, where it is known. */
  healthRun: HealthRun | null;
}

export const nothingBeside: WrittenBeside = {
  ...{ classes: null, advice: null, excess: null, healthRun: null },
};
