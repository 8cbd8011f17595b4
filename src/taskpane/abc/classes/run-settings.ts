import type { AbcSettings } from "../../../engine/classification/abc";
import type { SecondScope } from "../../../engine/classification/two-stage";

/** By what rule the items are classified; what a method does not need stays for the next. */
export interface RunSettings extends AbcSettings {
  /** Two stages: is the second letter ranked over the whole list or inside each first class? */
  scope: SecondScope;
  /** Coefficients of variation at which X and Y end. */
  xLimit: number;
  yLimit: number;
  /** One for each criterion, the value's first. */
  weights: number[];
  /** By how much a line must be crossed for an item to change its class since the last run. */
  margin: number;
  /** Service levels by class, as shares. */
  targets: Record<string, number>;
}
