import { found, name, referenceAt } from "./reference-text";
import { Unreadable } from "./unreadable";

export interface Token {
  kind: "number" | "text" | "error" | "reference" | "name" | "function" | "sign";
  /** As written; of a text what stands between its quotation marks. */
  text: string;
  /** Between two references a space is an operator. */
  afterSpace: boolean;
}

const space = /\s+/y;
const text = /"(?:[^"]|"")*"/y;
const error =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!)/iy;
const number = /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const sign = /<>|<=|>=|[-+*/^&=<>%#@:,;(){}]/y;

/** The words and signs of a formula, from left to right; spaces are dropped. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const gap = found(space, formula, at);
    at += gap.length;
    if (at === formula.length) break;
    const { length, ...token } = tokenAt(formula, at);
    tokens.push({ ...token, afterSpace: gap !== "" });
    at += length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Omit<Token, "afterSpace"> & { length: number } {
  const quoted = found(text, formula, at);
  if (quoted !== "") {
    const inside = quoted.slice(1, -1).replace(/""/g, '"');
    return { kind: "text", text: inside, length: quoted.length };
  }
  for (const [kind, length] of possible(formula, at)) {
    if (length > 0) return { kind, text: formula.slice(at, at + length), length };
  }
  throw new Unreadable();
}

/** In this order: 1:3 is no number, and A1 is no name. */
function* possible(formula: string, at: number): Iterable<[Token["kind"], number]> {
  yield ["error", found(error, formula, at).length];
  yield ["reference", referenceAt(formula, at).length];
  yield ["number", found(number, formula, at).length];
  const { length } = found(name, formula, at);
  yield [formula[at + length] === "(" ? "function" : "name", length];
  yield ["sign", found(sign, formula, at).length];
}
