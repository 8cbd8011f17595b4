import { svg } from "lit/html.js";

/** What tells parts of a bar apart without colour, the worst first. */
export const looks = ["crossed", "struck", "dotted", "hatched", "full"] as const;
export type Look = (typeof looks)[number];

/** Each drawing names its own, for two may stand on a page. */
export function looksView(id: string) {
  return svg`<defs>
    <pattern id="${id}-crossed" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect class="lost" width="5" height="5" />
      <path class="lost-line" d="M0 5L5 0M0 0L5 5" />
    </pattern>
    <pattern id="${id}-struck" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect class="losing" width="5" height="5" />
      <path class="bad-line" d="M0 0L5 5M-1 4L1 6M4 -1L6 1" />
    </pattern>
    <pattern id="${id}-dotted" width="4" height="4" patternUnits="userSpaceOnUse">
      <rect class="idle" width="4" height="4" />
      <circle class="idle-dot" cx="2" cy="2" r="0.9" />
    </pattern>
    <pattern id="${id}-hatched" width="5" height="5" patternUnits="userSpaceOnUse">
      <rect class="tint" width="5" height="5" />
      <path class="bar-line" d="M0 5L5 0M-1 1L1 -1M4 6L6 4" />
    </pattern>
  </defs>`;
}

/** The fill of a look; none of its own where it is full. */
export function lookFill(id: string, look: Look): string | null {
  return look === "full" ? null : `url(#${id}-${look})`;
}
