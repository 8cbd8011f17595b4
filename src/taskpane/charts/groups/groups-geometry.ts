import type { Box } from "../frame/frame";
import { fittingText, textSize, textWidth } from "../frame/text-width";
import { between, linearScale, round } from "../scale/scale";

export interface GroupOfClasses {
  name: string;
  /** Value of each class, best first. */
  parts: number[];
  /** What stands at the end of its bar. */
  share: string;
}

export interface GroupRow {
  name: { x: number; y: number; text: string };
  share: { x: number; y: number; text: string };
  parts: { kind: number; x: number; y: number; width: number; height: number }[];
  top: number;
  bottom: number;
}

export interface GroupsGeometry {
  width: number;
  height: number;
  plot: Box;
  rows: GroupRow[];
}

/** More than these are no picture any more. */
export const mostGroups = 12;
const rowHeight = 36;
const barHeight = 13;

/** Bars of value, one below the other, each parted by class. */
export function groupsGeometry(groups: GroupOfClasses[], width: number): GroupsGeometry {
  const shown = groups.slice(0, mostGroups);
  const sums = shown.map(({ parts }) => parts.reduce((sum, part) => sum + Math.max(part, 0), 0));
  const room = Math.max(0, ...shown.map(({ share }) => textWidth(share))) + 6;
  const plot = { left: 0, right: width, top: 0, bottom: shown.length * rowHeight };
  const x = linearScale([0, Math.max(...sums, 0)], [0, Math.max(width - room, 40)]);
  return {
    ...{ width, height: plot.bottom, plot },
    rows: shown.map(({ name, parts, share }, k) => {
      const top = k * rowHeight;
      const y = top + textSize + 6;
      let sum = 0;
      const drawn = parts.map((part, kind) => {
        const from = x(sum);
        sum += Math.max(part, 0);
        return { kind, x: round(from), y, width: round(x(sum) - from), height: barHeight };
      });
      return {
        name: { x: 0, y: top + textSize + 1, text: fittingText(name, width) },
        share: { x: round(x(sum) + 5), y: y + barHeight - 2, text: share },
        parts: drawn.filter((part) => part.width > 0),
        ...{ top, bottom: top + rowHeight },
      };
    }),
  };
}

export function rowAt({ rows }: GroupsGeometry, y: number): number {
  return between(Math.floor(y / rowHeight), 0, rows.length - 1);
}
