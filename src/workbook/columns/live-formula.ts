import { asText } from "../excel/as-text";
import { Source } from "../list/source";
import type { Cell, Place, SourceCheck, Written } from "../excel/types";
import { writeBeside } from "./write-beside";
import type { SafeContent } from "./written-columns";

/**
 * Writes one formula that spills over the rows of the list, under its header when there is one.
 * All cells of the target must be empty, or Excel could not spill. The formula names the rows of the
 * list as they were read, so none may have come or gone since.
 */
export function writeLiveFormula(
  list: Place,
  target: Place,
  header: string | null,
  formula: string,
  source?: SourceCheck,
): Promise<Written> {
  const cells: Cell[] = header === null ? [formula] : [asText(header), formula];
  return writeBeside({
    what: "live formula",
    target,
    content: column(cells),
    source: source ? new Source(source) : Source.at(list),
    looksAtAll: source !== undefined,
    looks: { list, hasHeader: header !== null, numberFormats: ["General"], centred: [true] },
    readBack: true,
  });
}

/** Puts a formula into one empty cell. What it spills into Excel itself keeps free or refuses. */
export function insertFormula(target: Place, formula: string): Promise<Written> {
  return writeBeside({
    what: "formula",
    target,
    content: column([formula]),
    source: Source.at(target),
    readBack: true,
  });
}

function column(cells: readonly Cell[]): SafeContent {
  return {
    isFormula: true,
    rows: cells.length,
    cells: (first: number, count: number) =>
      cells.slice(first, first + count).map((cell) => [cell]),
  };
}
