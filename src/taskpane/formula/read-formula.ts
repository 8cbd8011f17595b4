import { partsOf, type Expression, type Operator, type Sign } from "./expression";
import { tokensOf, type Token } from "./tokens";
import { TooDeep, Unreadable } from "./unreadable";

/** From the loosest to the tightest; within one, from left to right. */
const levels: readonly string[][] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Excel and its files mark functions that came late, and those of add-ins that are not there. */
const lateFunction = /^(?:_xlfn\.|_xlws\.|_xll\.)+/i;
const absentFunction = /^(?:_xlfn\.)?_xldudf_/i;

/** Excel itself allows 64 functions inside one another; brackets, signs and sums may go on. */
const mostLevels = 200;

/**
 * The tree of a formula such as "=EOQ(A2,50,B2*12)"; null for one that cannot be read. Fails with
 * TooDeep where the tree would be higher than the levels that are followed.
 */
export function readFormula(formula: string): Expression | null {
  if (!formula.startsWith("=")) return null;
  try {
    const expression = new Reader(tokensOf(formula.slice(1))).whole();
    demandLevels(expression);
    return expression;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class Reader {
  private at = 0;
  private level = 0;

  constructor(private readonly tokens: Token[]) {}

  whole(): Expression {
    const expression = this.pair(0);
    if (this.at < this.tokens.length) throw new Unreadable();
    return expression;
  }

  private pair(level: number): Expression {
    if (level === levels.length) return this.deeper(() => this.percent());
    let left = this.pair(level + 1);
    for (let operator = this.take(...levels[level]); operator;) {
      left = { kind: "pair", operator: operator as Operator, left, right: this.pair(level + 1) };
      operator = this.take(...levels[level]);
    }
    return left;
  }

  private percent(): Expression {
    let of = this.signed();
    while (this.take("%")) of = { kind: "percent", of };
    return of;
  }

  /** A sign binds more tightly than a power: -2^2 is 4. */
  private signed(): Expression {
    const sign = this.take("+", "-", "@");
    return sign
      ? { kind: "sign", sign: sign as Sign, of: this.deeper(() => this.signed()) }
      : this.cut();
  }

  private cut(): Expression {
    let left = this.span();
    while (this.next?.afterSpace && beginsOperand(this.next)) {
      left = { kind: "pair", operator: " ", left, right: this.span() };
    }
    return left;
  }

  private span(): Expression {
    let left = this.operand();
    while (this.take(":")) left = { kind: "pair", operator: ":", left, right: this.operand() };
    return left;
  }

  private operand(): Expression {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
        return { kind: "number", number: Number(token.text), text: token.text };
      case "text":
        return { kind: "text", text: token.text };
      case "error":
        return { kind: "error", code: token.text.toUpperCase() };
      case "name":
        if (/^(?:true|false)$/i.test(token.text)) return boolean(token.text);
        return this.reference(token.text);
      case "reference":
        return this.reference(token.text);
      case "function":
        return this.call(token.text);
    }
    if (token?.text === "(") return this.parentheses();
    if (token?.text === "{") return this.array();
    throw new Unreadable();
  }

  /** With "#" it means all cells that the formula there fills. */
  private reference(text: string): Expression {
    return { kind: "reference", text: this.take("#") ? `${text}#` : text };
  }

  private call(written: string): Expression {
    const name = absentFunction.test(written)
      ? written.replace(absentFunction, "").replace(/_/g, ".")
      : written.replace(lateFunction, "");
    this.need("(");
    const given: Expression[] = [];
    if (this.take(")")) return { kind: "call", name, arguments: given };
    do {
      const isEmpty = this.next?.text === "," || this.next?.text === ")";
      given.push(isEmpty && this.next?.kind === "sign" ? { kind: "omitted" } : this.pair(0));
    } while (this.take(","));
    this.need(")");
    return { kind: "call", name, arguments: given };
  }

  private parentheses(): Expression {
    let inside = this.pair(0);
    while (this.take(",")) {
      inside = { kind: "pair", operator: ",", left: inside, right: this.pair(0) };
    }
    this.need(")");
    return { kind: "parentheses", inside };
  }

  private array(): Expression {
    const rows: Expression[][] = [];
    do {
      const row: Expression[] = [];
      do row.push(this.constant());
      while (this.take(","));
      rows.push(row);
    } while (this.take(";"));
    this.need("}");
    if (rows.some(({ length }) => length !== rows[0].length)) throw new Unreadable();
    return { kind: "array", rows };
  }

  private constant(): Expression {
    const sign = this.take("+", "-");
    const of = this.operand();
    const isNumber = of.kind === "number";
    if (sign && isNumber) return { kind: "sign", sign: sign as Sign, of };
    if (!isNumber && !["text", "boolean", "error"].includes(of.kind)) throw new Unreadable();
    return of;
  }

  /** Reads what stands inside what is being read. */
  private deeper(read: () => Expression): Expression {
    if (this.level === mostLevels) throw new TooDeep();
    this.level += 1;
    const inside = read();
    this.level -= 1;
    return inside;
  }

  private get next(): Token | undefined {
    return this.tokens[this.at];
  }

  /** The next sign, if it is one of these. */
  private take(...signs: string[]): string | undefined {
    const { next } = this;
    if (next?.kind !== "sign" || !signs.includes(next.text)) return undefined;
    this.at += 1;
    return next.text;
  }

  private need(sign: string): void {
    if (!this.take(sign)) throw new Unreadable();
  }
}

/** A chain such as 1+2+3 is read step by step, but each of its steps stands upon the one before. */
function demandLevels(whole: Expression): void {
  const waiting: [Expression, number][] = [[whole, 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [expression, height] = next;
    if (height > mostLevels) throw new TooDeep();
    for (const part of partsOf(expression)) waiting.push([part, height + 1]);
  }
}

function boolean(text: string): Expression {
  return { kind: "boolean", is: text.toUpperCase() === "TRUE" };
}

function beginsOperand({ kind, text }: Token): boolean {
  return kind === "reference" || kind === "name" || kind === "function" || text === "(";
}
