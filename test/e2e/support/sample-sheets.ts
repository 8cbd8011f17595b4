/** The sheets that the workbench opens with, in their order. */
export const sampleSheets = [
  "Start",
  "Items",
  "Functions",
  "Reorder plan",
  "Working capital",
  "Turnover",
  "Service and cost",
  "Valuation",
  "Planning",
  "Simulation",
  "Forecast",
  "Orders to forecast",
  "Classes",
  "Demand",
  "Zero stock",
];
