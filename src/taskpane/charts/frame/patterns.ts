import { svg } from "lit/html.js";

/** What tells areas apart without colour; a drawing names its own, for two may stand on a page. */
export function patternsView(id: string) {
  return svg`<defs>
    <pattern id="${id}-hatched" width="4" height="4" patternUnits="userSpaceOnUse">
      <rect class="tint" width="4" height="4" />
      <path class="bar-line" d="M0 4L4 0M-1 1L1 -1M3 5L5 3" />
    </pattern>
    <pattern id="${id}-dotted" width="4" height="4" patternUnits="userSpaceOnUse">
      <rect class="tint" width="4" height="4" />
      <circle class="bar-dot" cx="2" cy="2" r="0.8" />
    </pattern>
    <pattern id="${id}-bad" width="4" height="4" patternUnits="userSpaceOnUse">
      <path class="bad-line" d="M0 0L4 4M-1 3L1 5M3 -1L5 1" />
    </pattern>
  </defs>`;
}

/** The first kind is plain, the second hatched, every further one dotted. */
export function fillOf(id: string, kind: number): string | null {
  return kind === 0 ? null : `url(#${id}-${kind === 1 ? "hatched" : "dotted"})`;
}
