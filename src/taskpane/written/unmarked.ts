/** What an advice column says whose note does not say who wrote it. */
export const adviceWords: readonly string[] = ["zero", "review", "stock", "Zero-stock advice"];
