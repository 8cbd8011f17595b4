import { iterateAstNodes, parse, registries } from "@odoo/o-spreadsheet";
import { withErrorCalls } from "./error-literals";

/** Why Excel would not take an entry as a formula. */
export type FormulaFault =
  | { kind: "unreadable" }
  | { kind: "tooFew" | "tooMany"; name: string; limit: number; given: number };

function closed(formula: string): string {
  let open = 0;
  for (const [part] of formula.matchAll(/"(?:[^"]|"")*"|'[^']*'|[()]/g)) {
    if (part === "(") open += 1;
    else if (part === ")") open -= 1;
  }
  return formula + ")".repeat(Math.max(0, open));
}

/** Null for an entry that Excel takes; brackets left open at its end are closed there too. */
export function formulaFault(entry: string): FormulaFault | null {
  try {
    for (const node of iterateAstNodes(parse(closed(withErrorCalls(entry))))) {
      if (node.type !== "FUNCALL") continue;
      const name = node.value.toUpperCase();
      if (!registries.functionRegistry.contains(name)) continue;
      const { minArgRequired, maxArgPossible } = registries.functionRegistry.get(name);
      const given = node.args.length;
      if (given < minArgRequired) return { kind: "tooFew", name, limit: minArgRequired, given };
      if (given > maxArgPossible) return { kind: "tooMany", name, limit: maxArgPossible, given };
    }
    return null;
  } catch {
    return { kind: "unreadable" };
  }
}
