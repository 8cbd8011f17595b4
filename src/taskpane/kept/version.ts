/** Of what is kept in a workbook; raised when an older Stockbook would misread it. */
const version = 1;

export function withVersion<Kept extends object>(kept: Kept): Kept & { version: number } {
  return { version, ...kept };
}

/** What bears no version was kept before there were any. */
export function isNewer(kept: unknown): boolean {
  const claimed = (kept as { version?: unknown } | null | undefined)?.version;
  return typeof claimed === "number" && claimed > version;
}
