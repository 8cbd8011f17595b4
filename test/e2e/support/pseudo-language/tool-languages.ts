import { toolLanguages as shipped, type ToolTexts } from "../../../../src/locales/tool-languages";
import { pseudoLanguage } from "../../../support/pseudo-language";

export const toolLanguages: Record<string, ToolTexts> = {
  ...shipped,
  qps: pseudoLanguage(shipped.en),
};
