import { withParts, type Expression } from "../formula/expression";
import { readFormula } from "../formula/read-formula";
import type { Twin } from "./twin";

/** What parts the formulas of several result columns. */
const betweenColumns = " ;; ";

/**
 * Reads a line of `@native`:
 *
 *     [rule=within; averageDemand ignored; only {a}>{b} else #NUM!] fill IF({values.this}>0,…) ;; …
 *
 * In brackets stand the words of its choices, arguments that change nothing, and what good input
 * fulfils, #VALUE! where no other error is named. With "fill" the formula goes into every cell of the
 * result; ";;" parts the formulas of several columns.
 */
export function readTwin(line: string): Twin {
  const [, conditions = "", fill, templates] =
    /^(?:\[([^\]]*)\] )?(fill )?(.*)$/.exec(line.trim()) ?? [];
  const twin: Twin = {
    words: new Map(),
    ignored: [],
    demands: [],
    isFilled: fill !== undefined,
    formulas: templates.split(betweenColumns).map(readTemplate),
  };
  return conditions
    .split("; ")
    .filter((condition) => condition !== "")
    .reduce(withCondition, twin);
}

function withCondition(twin: Twin, condition: string): Twin {
  const [, name, word] = /^(\w+)=(\w+)$/.exec(condition) ?? [];
  if (name !== undefined) return { ...twin, words: new Map(twin.words).set(name, word) };
  const [, ignored] = /^(\w+) ignored$/.exec(condition) ?? [];
  if (ignored !== undefined) return { ...twin, ignored: [...twin.ignored, ignored] };
  const [, only, error = "#VALUE!"] = /^only (.*?)(?: else (#.*))?$/.exec(condition) ?? [];
  if (only === undefined) throw new Error(`"${condition}" is no condition of a twin.`);
  return { ...twin, demands: [...twin.demands, { condition: readTemplate(only), error }] };
}

/** In Excel's own language braces are arrays: the places of the arguments are read as names. */
function readTemplate(template: string): Expression {
  const places: string[] = [];
  const named = template.replace(/\{[A-Za-z]\w*(?:\.\w+)?(?:\|[^}]*)?\}/g, (place) => {
    places.push(place);
    return `\\${places.length - 1}`;
  });
  const formula = readFormula(`=${named}`);
  if (formula === null) throw new Error(`"${template}" is no formula.`);
  return withPlaces(formula, places);
}

function withPlaces(expression: Expression, places: readonly string[]): Expression {
  if (expression.kind !== "reference") {
    return withParts(expression, (part) => withPlaces(part, places));
  }
  const [, at] = /^\\(\d+)$/.exec(expression.text) ?? [];
  return at === undefined ? expression : { ...expression, text: places[Number(at)] };
}
