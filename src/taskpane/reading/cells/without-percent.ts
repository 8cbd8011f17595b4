/** "80 %" as "80". */
export function withoutPercent(entry: string): string {
  const text = entry.trim();
  return text.endsWith("%") ? text.slice(0, -1).trimEnd() : text;
}
