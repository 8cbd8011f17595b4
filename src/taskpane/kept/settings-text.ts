/**
 * Settings in one text, to be held against those of the last run: whoever kept them may have put their
 * keys into another order, and meant the same.
 */
export function settingsText(settings: unknown): string {
  return JSON.stringify(settings, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part).sort(([one], [other]) => (one < other ? -1 : Number(one > other))),
        )
      : part,
  );
}
