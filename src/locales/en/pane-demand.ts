/** Where a list has its demand, for every part that asks for it. */
export const demand = {
  from: {
    legend: "Demand is",
    history: "what was sold in past periods",
    forecast: "what is expected in periods from today on",
    average: "one figure in one column",
  },
  periods: "Periods",
  firstPeriod: "First period",
  lastPeriod: "Last period",
  choosePeriod: "Choose a column",
  fromTo: (first: string, last: string) => `demand from ${first} to ${last}`,
  period: "A period is a",
  units: { day: "day", week: "week", month: "month", quarter: "quarter", year: "year" },
  emptyPeriods: { legend: "Empty periods", zero: "Count as 0", passOver: "Skip" },
};
