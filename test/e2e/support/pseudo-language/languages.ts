import { languages as shipped, type PageTexts } from "../../../../src/locales/languages";
import { pseudoLanguage } from "../../../support/pseudo-language";

export const languages: Record<string, PageTexts> = {
  ...shipped,
  qps: pseudoLanguage(shipped.en),
};
