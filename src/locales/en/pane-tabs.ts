/** The parts of the pane. */
export const tabs = {
  label: "Parts of Stockbook",
  questions: "Start",
  analysis: "ABC",
  reorderPlan: "Reorder",
  stockHealth: "Health",
  workingCapital: "Capital",
  zeroStock: "Zero stock",
  countPlan: "Count plan",
  explain: "Explain",
  functions: "Functions",
  share: "Share",
  loading: "Loading…",
  retry: "Retry",
  missing:
    "This part could not be loaded because the add-in’s server did not answer. Check that you are online, then press Retry.",
};
