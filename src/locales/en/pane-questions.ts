/** Where the pane opens: what one may want to know. */
export const questions = {
  title: "What would you like to know?",
  selected: (place: string, size: string) => `Selected: ${place}, ${size}`,
  noList:
    "No list is selected. Click a cell of the list you want to ask about: one item per row, with names and numbers.",
  again: (question: string, place: string) => `Ask again: ${question} ${place}`,
  of: {
    analysis: {
      asks: "What matters most?",
      answers: "ABC: the few items that make most of the value",
    },
    file: {
      asks: "Is the list too long for a sheet?",
      answers: "ABC of a CSV file with millions of rows",
    },
    reorderPlan: {
      asks: "What should I order?",
      answers: "Today’s orders, and what runs out without them",
    },
    stockHealth: {
      asks: "What is too much or too old?",
      answers: "Money in excess, dead and expiring stock",
    },
    workingCapital: {
      asks: "Where is money tied up?",
      answers: "Stock, customers, suppliers, and what frees most",
    },
    zeroStock: {
      asks: "What needs no stock?",
      answers: "Items to buy only when a customer orders",
    },
    countPlan: {
      asks: "What should I count, and when?",
      answers: "Counts by class, a working day at a time",
    },
    explain: {
      asks: "How is this figure made?",
      answers: "The selected cell in words, with its own numbers",
    },
    functions: {
      asks: "Which function answers my question?",
      answers: "All functions, found by the words of the trade",
    },
    share: {
      asks: "How do I share this without the add-in?",
      answers: "Excel’s own formulas instead of ours, and back",
    },
  },
};
