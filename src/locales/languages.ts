import { pane } from "./en/pane";

/** A translation has the same keys, and sentences made from the same facts. */
export type AnalysisTexts = typeof pane;

/** Every language, by its code: the texts of the analysis and of what it writes. */
export const languages: Record<string, AnalysisTexts> = { en: pane };
