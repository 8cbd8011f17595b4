import { languageOf } from "./index";
import { queryLanguages, type QueryTexts } from "./query-languages";

/** The texts of a run as a query, which come with what makes it. */
export function queryTexts(language: string): QueryTexts {
  return queryLanguages[languageOf(language, queryLanguages)];
}
