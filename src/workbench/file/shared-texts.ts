import { mostNesting } from "./limits";
import { readQuickly } from "./quick-xml";
import { plainText } from "./stored-text";

export interface SharedTexts {
  texts: string[];
  /** Some texts have letters in several formats, which a cell of the sheet cannot have. */
  hasRichTexts: boolean;
}

/** Texts stand in a part of their own, each once; cells name them by number. */
export function readSharedTexts(xml: string, path: string): SharedTexts {
  const texts: string[] = [];
  let item = "";
  let inPhonetic = false;
  let hasRichTexts = false;
  readQuickly(xml.replace(/^\uFEFF/, ""), path, mostNesting, {
    open(name) {
      if (name === "si") item = "";
      else if (name === "rPh") inPhonetic = true;
      else if (name === "rPr") hasRichTexts = true;
    },
    close(name, text) {
      if (name === "t" && !inPhonetic) item += text;
      else if (name === "rPh") inPhonetic = false;
      else if (name === "si") texts.push(plainText(item));
    },
  });
  return { texts, hasRichTexts };
}
