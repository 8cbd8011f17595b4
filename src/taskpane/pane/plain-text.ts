/** Letters of the trade's languages that no accent parts from a plain one. */
const others: Record<string, string> = { ø: "o", æ: "ae", ß: "ss", đ: "d", ł: "l" };

/** Small letters without accents, so that a word is found as it is typed on any keyboard. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øæßđł]/g, (letter) => others[letter]);
}
