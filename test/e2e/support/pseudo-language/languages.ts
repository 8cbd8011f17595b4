import { languages as shipped, type AnalysisTexts } from "../../../../src/locales/languages";
import { pseudoLanguage } from "../../../support/pseudo-language";

export const languages: Record<string, AnalysisTexts> = {
  ...shipped,
  qps: pseudoLanguage(shipped.en),
};
