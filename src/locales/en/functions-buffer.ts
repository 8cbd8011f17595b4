/** Sentences of the functions for buffers, reordering and policies. */
export const bufferTexts = {
  mustBeParts: (name: string, parts: readonly string[], rows: number, columns: number) =>
    `${name} must be a range of ${parts.length} cells (${parts.join(", ")}); it was a range of ${rows} × ${columns} cells.`,
  neededFor: (distribution: string, name: string) =>
    `${name} is empty; ${distribution} demand needs it. Give a number, or choose poisson.`,
} as const;
