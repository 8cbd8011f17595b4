export const settings = {
  judge: "Check the stock",
  reading: "Reading the list…",
  judging: "Checking the stock…",
  bad: "A setting needs correcting.",
  problems: {
    amount: "Enter a number of 0 or more.",
    months: "Enter a number above 0, for example 12.",
    percent: "Enter a share of 0 or more, for example 20.",
    share: "Enter a share from 0 to 100, for example 25.",
    date: "Enter a date.",
    ages: "Enter one to eight whole numbers of days, rising, for example 90; 180; 365.",
  },
  cover: {
    heading: "Cover and dead stock",
    summary: (days: string) => `${days} days`,
    byClass: (a: string, b: string, c: string) => `A ${a}, B ${b}, C ${c} days`,
  },
  age: {
    heading: "Ages and reserves",
    summary: (limits: string) => `${limits} days`,
    reserve: (age: string) => `${age}: reserve, % of cost`,
  },
  money: {
    heading: "Money",
    summary: (carrying: string, selling: string) =>
      `${carrying} a year to keep, ${selling} to sell`,
  },
  fields: {
    today: "Date of the report",
    coverDays: "Days that the stock is to last where nothing else is said",
    coverA: "Class A, days",
    coverB: "Class B, days",
    coverC: "Class C, days",
    deadMonths: "Dead after so many months without an issue",
    ageLimits: "Age limits, days",
    carryingRate: "Cost of keeping stock a year, % of its cost",
    sellingCost: "Cost to sell, % of the sales price",
  },
};
