import { listLanguages as shipped, type ListTexts } from "../../../../src/locales/list-languages";
import { pseudoLanguage } from "../../../support/pseudo-language";

export const listLanguages: Record<string, ListTexts> = {
  ...shipped,
  qps: pseudoLanguage(shipped.en),
};
