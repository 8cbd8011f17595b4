import type { CapitalLever } from "../../../engine/capital/capital-levers";
import type {
  CapitalKey,
  CapitalTotal,
  CapitalTotals,
} from "../../../engine/capital/capital-totals";
import type { CapitalWhatIf } from "../../../engine/capital/capital-what-if";
import type { Sorted } from "../../list/sort-rows";
import type { Party } from "../rows/parties";
import { rowFaults, type CapitalRows } from "../rows/rows";
import type { CapitalSettings } from "../settings/settings";

/** Why a row is not worked out; where several hold, the first is told. */
export const faults = [...rowFaults, "inAdvance", "noTerm", "repeated"] as const;
export type Fault = (typeof faults)[number];

/** What is found on rows; those behind the faults are counted all the same. */
export const findingKinds = [
  ...faults,
  ...(["negativeStock", "noDemand", "belowCost", "termAsRead", "discount"] as const),
  ...([
    "paidInAdvance",
    "usualTerm",
    "knownTerm",
    "emptyPeriods",
    "sameItem",
    "textNumber",
  ] as const),
] as const;
export type FindingKind = (typeof findingKinds)[number];

export type Fate = "taken" | "hidden" | Fault;

/** Where the money of a list is tied up: everything the pane shows and writes comes from here. */
export interface Worked extends Sorted<Fault, FindingKind> {
  rows: CapitalRows;
  settings: CapitalSettings;
  leaveOutHidden: boolean;
  /** 1 for a row that is worked out. */
  taken: Uint8Array;
  /** Currency that each row ties up, NaN for one that is left out. Its other figures: `figuresAt`. */
  needs: Float64Array;
  /** By supplier, customer and group: each key is a place among the names of `rows.parties`. */
  totals: CapitalTotals;
  /** The same with most money first; of equal ones in the order of the list. */
  byParty: Record<Party, [CapitalKey, CapitalTotal][]>;
  /** Most money first. */
  levers: CapitalLever[];
  /** Null where nothing is asked. */
  whatIf: CapitalWhatIf | null;
  /** Currency of the stock in the rows of each fate, as far as it is known. */
  stockOf: Record<Fate, number>;
}
