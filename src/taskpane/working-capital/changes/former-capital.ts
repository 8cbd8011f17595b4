import type { CapitalFigures, CapitalParts } from "../../../engine/capital/capital-of";

/** What a list tied up when it was last worked out. */
export interface FormerCapital {
  /** The day of that answer, Excel's serial number. */
  day: number;
  /** By what it was worked out, to tell when other settings are the reason. */
  by: string;
  total: CapitalParts & CapitalFigures;
  /** Currency that each item tied up, by the code of its names; null where they cannot be held together. */
  needs: ReadonlyMap<number, number> | null;
}

/** Nothing to compare with, or what Excel did not hand over: then it is not to be replaced either. */
export type KnownFormer = FormerCapital | "unread" | null;
