/** What of a number format is shown as it is: quoted, escaped, a colour, a currency, a gap. */
const literal = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether numbers under this format of Excel's are days, with or without the time, or times alone. */
export function timeShownBy(numberFormat: string): "date" | "time" | null {
  const [codes] = numberFormat.replace(literal, "").split(";");
  const hasTime = /[hs]/i.test(codes);
  if (/[dy]/i.test(codes) || (/m/i.test(codes) && !hasTime)) return "date";
  return hasTime ? "time" : null;
}

export function isShareFormat(numberFormat: string): boolean {
  return numberFormat.replace(literal, "").includes("%");
}
