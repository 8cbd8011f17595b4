/** Lower case without blanks at the ends, where a regular expression has made one blank of several. */
export function trimmed(text: string): string {
  return `LOWER(TRIM(${text}))`;
}
