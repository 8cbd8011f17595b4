/** A copy: a text that was cut out of a longer one keeps all of that in memory. */
export function ownText(text: string): string {
  return Array.from(text).join("");
}
