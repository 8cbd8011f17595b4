import { languageOf } from "./index";
import { toolLanguages, type ToolTexts } from "./tool-languages";

/** The texts of the parts that are loaded later, in the language of the others. */
export function toolTexts(language: string): ToolTexts {
  return toolLanguages[languageOf(language, toolLanguages)];
}
