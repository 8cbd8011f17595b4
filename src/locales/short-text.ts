/** A message names a text by so many of its characters; a cell may hold 32,767. */
const longest = 40;

/**
 * A text as a message quotes it: whole, or its beginning with an ellipsis.
 */
export function shortText(text: string): string {
  if (text.length <= longest) return text;
  const lastUnit = text.charCodeAt(longest - 1);
  // Half of a character that takes two places would come out as a question mark.
  const isCutInTwo = lastUnit >= 0xd800 && lastUnit <= 0xdbff;
  return `${text.slice(0, isCutInTwo ? longest - 1 : longest)}…`;
}
