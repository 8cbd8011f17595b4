import type { RunSettings } from "./run-settings";

/** The settings that decide on the classes, to tell whether they were others in the last run. */
export function linesText(settings: RunSettings): string {
  const { aShare, bShare, rule, scope, xLimit, yLimit, weights } = settings;
  return JSON.stringify([aShare, bShare, rule, scope, xLimit, yLimit, weights]);
}
