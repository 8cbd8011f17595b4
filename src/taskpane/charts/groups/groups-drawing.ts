import { nothing, svg } from "lit/html.js";
import { fillOf, patternsView } from "../frame/patterns";
import type { GroupsGeometry } from "./groups-geometry";

const classNames = ["A", "B", "C"];

export function groupsDrawing(id: string, { rows }: GroupsGeometry) {
  return svg`${patternsView(id)}
    ${rows.map(
      ({
        name,
        share,
        parts,
      }) => svg`<text class="letter" x=${name.x} y=${name.y}>${name.text}</text>
        ${parts.map(
          ({ kind, x, y, width, height }) =>
            svg`<rect class="bar edged bar-${classNames[kind]}" x=${x} y=${y} width=${width}
              height=${height} fill=${fillOf(id, kind) ?? nothing} />`,
        )}
        <text class="label" x=${share.x} y=${share.y}>${share.text}</text>`,
    )}`;
}
