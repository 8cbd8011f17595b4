import { defaultAbcSettings, type AbcSettings } from "../../../engine/classification/abc";
import { steadinessTargets, twoStageTargets } from "../../../engine/classification/service-targets";
import type { SecondScope } from "../../../engine/classification/two-stage";
import { defaultXyzSettings } from "../../../engine/classification/xyz";
import type { Method } from "../columns/list-columns";

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

export const defaultRunSettings: RunSettings = {
  ...defaultAbcSettings,
  scope: "list",
  xLimit: defaultXyzSettings.xLimit,
  yLimit: defaultXyzSettings.yLimit,
  weights: [],
  margin: 0,
  targets: { ...twoStageTargets, ...steadinessTargets },
};

/** The rows and columns of the matrix, best first; null for methods without one. */
export function matrixLetters(method: Method): { first: string[]; second: string[] } | null {
  const first = ["A", "B", "C"];
  if (method === "twoStage") return { first, second: ["a", "b", "c"] };
  return method === "steadiness" ? { first, second: ["X", "Y", "Z"] } : null;
}

/** All classes of a method, best first. */
export function classNames(method: Method): string[] {
  const letters = matrixLetters(method);
  if (letters === null) return ["A", "B", "C"];
  return letters.first.flatMap((first) => letters.second.map((second) => first + second));
}
