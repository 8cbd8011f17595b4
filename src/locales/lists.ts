import { languageOf } from "./index";
import { listLanguages, type ListTexts } from "./list-languages";

/** The texts of tasks over a list, in the language of the page. */
export function listTexts(language: string): ListTexts {
  return listLanguages[languageOf(language, listLanguages)];
}
