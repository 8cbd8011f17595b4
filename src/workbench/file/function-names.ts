/**
 * In a file Excel marks the functions of an add-in: EOQ(…) is stored as _xldudf_EOQ(…), and a dot
 * in a name as an underscore. The mark is taken off when Excel knows the add-in's functions.
 */

const mark = "_xldudf_";

function storedName(name: string): string {
  return mark + name.toUpperCase().replaceAll(".", "_");
}

/** Runs over the parts of a formula that stand outside of its texts in quotation marks. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
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
