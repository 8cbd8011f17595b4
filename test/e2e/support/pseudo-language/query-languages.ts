import {
  queryLanguages as shipped,
  type QueryTexts,
} from "../../../../src/locales/query-languages";
import { pseudoLanguage } from "../../../support/pseudo-language";

export const queryLanguages: Record<string, QueryTexts> = {
  ...shipped,
  qps: pseudoLanguage(shipped.en),
};
