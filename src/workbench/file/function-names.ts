import { outsideTexts } from "./formula-parts";

/**
 * In a file Excel marks the functions of an add-in: EOQ(…) is stored as _xldudf_EOQ(…), and a dot
 * in a name as an underscore. The mark is taken off when Excel knows the add-in's functions.
 */

const mark = "_xldudf_";

function storedName(name: string): string {
  return mark + name.toUpperCase().replaceAll(".", "_");
}

/** EOQ(900,50,12) → _xldudf_EOQ(900,50,12), for the names given. */
export function toStoredFormula(formula: string, names: readonly string[]): string {
  const known = new Set(names.map((name) => name.toUpperCase()));
  return outsideTexts(formula, (part) =>
    part.replace(/(?<![\w.$!'])[A-Za-z][\w.]*(?=\s*\()/g, (name) =>
      known.has(name.toUpperCase()) ? storedName(name) : name,
    ),
  );
}

/** Takes all of Excel's marks off: the add-in's and those of functions newer than the format. */
export function fromStoredFormula(formula: string, names: readonly string[]): string {
  const byStoredName = new Map(names.map((name) => [storedName(name), name.toUpperCase()]));
  return outsideTexts(formula, (part) =>
    part
      .replace(/_xldudf_\w+/gi, (stored) => {
        const upper = mark + stored.slice(mark.length).toUpperCase();
        return byStoredName.get(upper) ?? stored;
      })
      .replace(/_xlfn\.(_xlws\.)?/gi, ""),
  );
}

/** The functions that a formula calls, with the marks they have in a file. */
export function calledFunctions(formula: string): string[] {
  const names: string[] = [];
  outsideTexts(formula, (part) => {
    for (const [name] of part.matchAll(/[A-Za-z_][\w.]*(?=\()/g)) names.push(name);
    return part;
  });
  return names;
}
