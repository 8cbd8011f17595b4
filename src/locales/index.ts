import { languages, type PageTexts } from "./languages";
import type { ListTexts } from "./list-languages";
import type { ToolTexts } from "./tool-languages";

export type { ListTexts, PageTexts, ToolTexts };

/** Every text of the task pane. */
export type PaneTexts = PageTexts & ListTexts & ToolTexts;

/** The texts for an Office display language such as "nb-NO", and the language they are in. */
export function paneTexts(displayLanguage: string): { language: string; texts: PageTexts } {
  const language = languageOf(displayLanguage, languages);
  return { language, texts: languages[language] };
}

/** The language a display language is shown in: English where there is no translation. */
export function languageOf(displayLanguage: string, known: object): string {
  const [language] = displayLanguage.toLowerCase().split("-");
  return language in known ? language : "en";
}
