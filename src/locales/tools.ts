import { tools } from "./en/pane-tools";
import { languageOf, type ToolTexts } from "./index";

const languages: Record<string, ToolTexts> = { en: tools };

/** The texts of the parts that are loaded later, in the language of the others. */
export function toolTexts(language: string): ToolTexts {
  return languages[languageOf(language, languages)];
}
