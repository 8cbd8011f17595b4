import { fileLanguages, type FileTexts } from "./file-languages";
import { languageOf } from "./index";

/** The texts of the analysis of a file, in the language of the page. */
export function fileTexts(language: string): FileTexts {
  return fileLanguages[languageOf(language, fileLanguages)];
}
