/** The beginning of a text, at most so long; never half of a character that takes two places. */
export function cutText(text: string, longest: number): string {
  return text.length <= longest ? text : withoutHalf(text.slice(0, longest));
}

/** What no cell and no name can hold is left out: NUL, and halves of characters of two places. */
export function clean(text: string): string {
  return /[\0\ud800-\udfff]/.test(text) ? text.replace(/[\0\p{Cs}]/gu, "") : text;
}

function withoutHalf(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}
