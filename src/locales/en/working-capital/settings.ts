export const settings = {
  capital: {
    heading: "Cost of capital and year",
    summary: (rate: string, days: string) => `${rate} a year of ${days} days`,
    daysPerYear: {
      legend: "A year has",
      "365": "365 days",
      "360": "360 days, as banks count",
    },
  },
  terms: {
    heading: "Terms where the list says none",
    none: "none: such rows are left out",
    summary: (sales: string, purchase: string) => `customers ${sales}, suppliers ${purchase}`,
    leftOut: "left out",
    what: "Rows without a term are left out until a term is entered here. 0 is cash.",
  },
  vat: {
    heading: "Value-added tax",
    none: "without",
    summary: (rate: string) => `${rate} taken out`,
  },
  fields: {
    rate: "Cost of capital a year, %",
    salesTermDays: "Customers pay after, days",
    purchaseTermDays: "Suppliers are paid after, days",
    advanceDays: "Paid in advance means so many days before, days",
    vatRate: "Rate of VAT, %",
    supplierAtLeast: "Pay all suppliers after at least, days",
    stockLess: "Less stock, %",
    customerAtMost: "All customers pay within, days",
  },
  problems: {
    rate: "Enter a share of 0 or more, for example 8.",
    days: "Enter a number of days, for example 30.",
    advance: "Enter a number of days of 0 or more, for example 14.",
    share: "Enter a share from 0 to 100, for example 10.",
    vatRate: "Enter the rate of VAT that the prices hold, for example 25.",
  },
};
