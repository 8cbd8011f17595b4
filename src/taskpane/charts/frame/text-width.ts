/** Of the letters beside an axis, in pixels. */
export const textSize = 12;

/** Shares of the letter size in Segoe UI and those that stand in for it, rather too wide. */
const widths: [RegExp, number][] = [
  [/[.,:;'’|!ijl\s]/u, 0.32],
  [/[%mwMW@–—]/u, 0.95],
  [/[A-ZÄÖÜÅÆØ&]/u, 0.72],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.05],
];
const usual = 0.58;

/** How wide a text is drawn: nothing is measured on the page, so a drawing is known before it is seen. */
export function textWidth(text: string, size = textSize): number {
  let sum = 0;
  for (const letter of text) {
    sum += widths.find(([letters]) => letters.test(letter))?.[1] ?? usual;
  }
  return Math.ceil(sum * size);
}

/** As much of a text as there is room for. */
export function fittingText(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** A text in lines, broken between its words; the last line has as much as there is room for. */
export function wrappedText(text: string, room: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (lines.length < most - 1 && textWidth(rest) > room) {
    const words = rest.split(/\s+/u);
    let taken = words.length - 1;
    while (taken > 0 && textWidth(words.slice(0, taken).join(" ")) > room) taken--;
    if (taken === 0) break;
    lines.push(words.slice(0, taken).join(" "));
    rest = words.slice(taken).join(" ");
  }
  return [...lines, fittingText(rest, room)];
}
