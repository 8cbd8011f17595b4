import { tools } from "./en/pane-tools";

export type ToolTexts = typeof tools;

/** Every language, by its code: the texts of the parts that are loaded later. */
export const toolLanguages: Record<string, ToolTexts> = { en: tools };
