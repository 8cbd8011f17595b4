/** A list as a finance team has it: stock, what is sold, and the terms on both sides. */
export const header = [
  "Item",
  "Supplier",
  "Customer",
  "Product group",
  "Stock value, EUR",
  "Annual demand",
  "Sales price, EUR",
  "Purchase price, EUR",
  "Customer payment term",
  "Supplier payment term",
];

type Row = (string | number)[];

/** The founding text's item first; 365 days a year. */
export const items: Row[] = [
  ["Pump", "Nordic", "Retail", "Pumps", 40000, 900, 1200, 800, 30, 30],
  ["Valve", "Nordic", "Retail", "Valves", 10000, 3650, 15, 10, 14, 60],
  ["Gasket", "Sud", "Retail", "Seals", 5000, 7300, 3, 2, 14, 0],
  ["Flange", "Sud", "Marine", "Valves", 3650, 365, 100, 40, 60, 45],
];

/**
 * By hand, EUR. Pump: 40000 + 900/365·30·1200 − 900/365·30·800 = 69,589.04; Valve: 10 a day, 10000 +
 * 10·14·15 − 10·60·10 = 6,100; Gasket: 20 a day, 5000 + 20·14·3 − 0 = 5,840; Flange: one a day, 3650 +
 * 60·100 − 45·40 = 7,850.
 */
export const needs = [69589.04109589041, 6100, 5840, 7850];
