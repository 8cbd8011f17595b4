import { pane } from "./en/pane";

/** A translation has the same keys, and sentences made from the same facts. */
export type PaneTexts = typeof pane;

const languages: Record<string, PaneTexts> = { en: pane };

/** The texts for an Office display language such as "nb-NO", and the language they are in. */
export function paneTexts(displayLanguage: string): { language: string; texts: PaneTexts } {
  const [language] = displayLanguage.toLowerCase().split("-");
  const known = language in languages ? language : "en";
  return { language: known, texts: languages[known] };
}
