import type { Pane } from "../pane/pane";
import type { CallExplanation } from "./call/call-explanation";
import { noLabel, type Labels } from "./labels/labels";

/** "Period 3, Mar: planned order release"; null for a function that gives one figure. */
export function figureText(
  { texts, formats }: Pane,
  labels: Labels,
  { own, figure }: CallExplanation,
): string | null {
  const { figures, figure: words } = texts.explain;
  const meant = figures[own.name];
  if (figure === null || meant === undefined) return null;
  const { step, cell, isAcross, line } = figure;
  if ("rows" in meant || step === null) return words.alone(line);
  if (step === 0) return words.of("lines" in meant ? (meant.before ?? "") : "", line);
  const { row, above } = cell === null ? noLabel : labels.of(cell);
  const name = isAcross ? above : row;
  return words.of(meant.step({ number: formats.whole(step), name }), line);
}
