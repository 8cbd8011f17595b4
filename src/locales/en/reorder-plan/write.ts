export const live = {
  heading: "Columns beside the list",
  ways: { values: "values", formulas: "live formulas" },
  what: "Live formulas follow the cells of the list: order, order value, safety stock and reorder point. The last date and the urgency stay those of the day that was planned for.",
  not: {
    forecast: "Live formulas need past periods or one average: these periods are a forecast.",
    together: "Live formulas see one row: here rows of one item are added up.",
    openOrders: "Live formulas see one list: here the open orders stand in another.",
    textNumbers: "Live formulas see numbers only: here text is read as numbers.",
  },
};

export const write = {
  heading: "Write",
  where: (place: string) => `Order, value, last date and levels go to ${place}, which is empty.`,
  button: "Write the plan",
  buttonIn: (columns: string) => `Write the plan in ${columns}`,
  update: (columns: string) => `Update the plan in ${columns}`,
  second: "Write a second copy",
  written: (place: string) => `Plan in ${place}`,
  sourceChanged: (place: string) =>
    `${place} has changed since it was read: cells were edited or sorted, or rows were inserted or deleted. Nothing was written, because it would end up beside the wrong rows. Press Refresh, then write the plan.`,
  columns: {
    order: "Order now",
    money: "Order value",
    orderBy: "Order by",
    group: "Urgency",
    safetyStock: "Safety stock",
    reorderPoint: "Reorder point",
  },
};
