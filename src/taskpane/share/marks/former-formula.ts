import { print } from "../../formula/print";
import { readTree } from "../find/own-functions";
import type { Marked } from "./marked";
import { meanSame, referencesOf, withReferences, withSignsOf } from "./references";
import { shapeOf } from "./shape-of";

/** Whether a formula is still made as it was when it was marked, whatever cells it takes by now. */
export function isAsMarked({ mark, inside, carried }: Marked): boolean {
  return mark.shape === shapeOf([inside, ...carried]);
}

/**
 * What a marked formula was: to the letter where its cells stand where they stood, else with the cells
 * where they are by now. Null where somebody has changed it, or cells that it took are gone.
 */
export function formerFormula(found: Marked): string | null {
  const { mark, inside, carried } = found;
  if (mark.kind === "part" || !isAsMarked(found)) return null;
  const expression = readTree(mark.formula);
  if (expression === null) return null;
  const former = referencesOf(expression);
  const now = [inside, ...carried].flatMap(referencesOf);
  if (former.length !== mark.carriers.length) return null;
  if (mark.carriers.some((carrier) => now[carrier] === undefined)) return null;
  const moved = former.map((reference, k) => {
    const cells = now[mark.carriers[k]];
    return meanSame(cells, reference) ? reference : withSignsOf(cells, reference);
  });
  const isSame = moved.every((reference, k) => reference === former[k]);
  return isSame ? mark.formula : `=${print(withReferences(expression, moved))}`;
}
