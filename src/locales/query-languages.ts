import { query } from "./en/pane-query";

export interface QueryTexts {
  query: typeof query;
}

/** Every language, by its code: the texts of a run as a query. */
export const queryLanguages: Record<string, QueryTexts> = { en: { query } };
