import { pane } from "./en/pane";

/** A translation has the same keys, and sentences made from the same facts. */
export type PageTexts = typeof pane;

/** Every language, by its code: the texts that come with the page. */
export const languages: Record<string, PageTexts> = { en: pane };
