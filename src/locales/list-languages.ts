import { lists } from "./en/pane-lists";

export type ListTexts = typeof lists;

/** Every language, by its code: the texts of the analysis and of the other tasks over a list. */
export const listLanguages: Record<string, ListTexts> = { en: lists };
