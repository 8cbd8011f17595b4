import { svg } from "lit/html.js";
import type { Frame, Label } from "./frame";

/** Grid, axes, numbers and titles. */
export function frameView({ plot, grid, labels, titles }: Frame) {
  return svg`${grid.map(
    (y) => svg`<line class="grid" x1=${plot.left} y1=${y} x2=${plot.right} y2=${y} />`,
  )}
  <path class="axis" d="M${plot.left} ${plot.top}V${plot.bottom}H${plot.right}" />
  ${labels.map((label) => labelView(label))} ${titles.map((label) => labelView(label, "title"))}`;
}

export function labelView({ x, y, text, anchor }: Label, kind = "label") {
  return svg`<text class=${kind} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`;
}
