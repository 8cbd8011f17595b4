import { partsOf, withParts, type Expression } from "../../formula/expression";

/** The references of a formula from left to right, as they are written. */
export function referencesOf(expression: Expression): string[] {
  if (expression.kind === "reference") return [expression.text];
  return partsOf(expression).flatMap(referencesOf);
}

/** The same formula with other references, given from left to right. */
export function withReferences(expression: Expression, texts: readonly string[]): Expression {
  let next = 0;
  const replaced = (part: Expression): Expression =>
    part.kind === "reference" ? { ...part, text: texts[next++] } : withParts(part, replaced);
  return replaced(expression);
}

/** Whether two references mean the same cells, however they would move when the formula is copied. */
export function meanSame(one: string, other: string): boolean {
  return withoutSigns(one) === withoutSigns(other);
}

function withoutSigns(reference: string): string {
  return reference.replace(/\$/g, "").toUpperCase();
}

const corners = /(\$?)([A-Z]{1,3})(\$?)(\d+)/gi;

/** The cells of one reference with the dollar signs of another; as they are where the two differ. */
export function withSignsOf(cells: string, signs: string): string {
  const [sheet, at] = parted(cells);
  const pattern = [...parted(signs)[1].matchAll(corners)];
  if (pattern.length !== [...at.matchAll(corners)].length) return cells;
  let corner = 0;
  const signed = at.replace(corners, (_all, _column, letters: string, _row, digits: string) => {
    const [, beforeColumn, , beforeRow] = pattern[corner++];
    return beforeColumn + letters + beforeRow + digits;
  });
  return sheet + signed;
}

/** "Items!" and what is on that sheet. */
function parted(reference: string): [sheet: string, cells: string] {
  const at = reference.lastIndexOf("!") + 1;
  return [reference.slice(0, at), reference.slice(at)];
}
