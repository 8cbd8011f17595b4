/**
 * The number that stands for an omitted argument, where its description names one: "365 if omitted",
 * "80% if omitted".
 */
export function defaultNumber(description: string): number | null {
  const found = /(?<![\d.,])(\d[\d,]*(?:\.\d+)?)(%?) if omitted/.exec(description);
  if (found === null) return null;
  const number = Number(found[1].replace(/,/g, ""));
  return found[2] === "%" ? number / 100 : number;
}
