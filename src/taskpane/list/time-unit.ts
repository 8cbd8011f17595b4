/** In what times are told; a year has 365 days, and a month is a twelfth of it. */
export const timeUnits = ["day", "week", "month", "quarter", "year"] as const;
export type TimeUnit = (typeof timeUnits)[number];

export const daysIn: Record<TimeUnit, number> = {
  day: 1,
  week: 7,
  month: 365 / 12,
  quarter: 365 / 4,
  year: 365,
};

/** Words in the languages in which lists come, also short in brackets: "(d)", "wk". */
const words: Record<TimeUnit, RegExp> = {
  week: /week|\bwks?\b|uker?\b|veck|\buger?\b|viik|\bvko\b|woche|\(w\)/iu,
  month: /month|\bmths?\b|måned|månad|kuukau|\bkk\b|monat|\(m\)/iu,
  quarter: /quarter|kvartal|kvartaal|neljännes|quartal/iu,
  year: /year|annual|\bår\b|årlig|vuosi|vuode|jahr|jährlich/iu,
  day: /days?\b|daily|\bdage?r?\b|dagar|dygn|päiv|\bpv\b|\btage?n?\b|\(d\)/iu,
};

/** The unit of time that a header names; null where it names none. */
export function unitOfTime(header: string): TimeUnit | null {
  return (Object.keys(words) as TimeUnit[]).find((unit) => words[unit].test(header)) ?? null;
}
