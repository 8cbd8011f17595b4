import { SaxesParser } from "saxes";
import { guardParser } from "./canonical-xml";
import { mostNesting } from "./limits";
import { RefusedFile } from "./refused-file";
import { plainText } from "./stored-text";

export interface SharedTexts {
  texts: string[];
  /** Some texts have letters in several formats, which a cell of the sheet cannot have. */
  hasRichTexts: boolean;
}

/** Texts stand in a part of their own, each once; cells name them by number. */
export function readSharedTexts(xml: string, path: string): SharedTexts {
  const parser = new SaxesParser({ position: false });
  const texts: string[] = [];
  let depth = 0;
  let item = "";
  let letters: string[] = [];
  let inPhonetic = false;
  let hasRichTexts = false;
  const localName = (name: string) => name.slice(name.indexOf(":") + 1);
  guardParser(parser, path);
  parser.on("opentag", (tag) => {
    if (++depth > mostNesting) throw new RefusedFile("notUnderstood", path);
    const name = localName(tag.name);
    if (name === "si") item = "";
    if (name === "rPh") inPhonetic = true;
    if (name === "rPr") hasRichTexts = true;
    letters = [];
  });
  parser.on("text", (text) => letters.push(text));
  parser.on("cdata", (text) => letters.push(text));
  parser.on("closetag", (tag) => {
    depth--;
    const name = localName(tag.name);
    if (name === "t" && !inPhonetic) item += letters.join("");
    if (name === "rPh") inPhonetic = false;
    if (name === "si") texts.push(plainText(item));
    letters = [];
  });
  parser.write(xml).close();
  return { texts, hasRichTexts };
}
