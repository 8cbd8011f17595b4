import { asSent, isTooLong } from "../excel/as-text";
import { Source } from "../list/source";
import type { ColumnsContent, Place, Progress, Written } from "../excel/types";
import { writeBeside } from "./write-beside";

/** Writes columns side by side into the planned place, all of them or none. */
export async function writeColumns(
  list: Place,
  target: Place,
  content: ColumnsContent,
  progress?: Progress,
): Promise<Written> {
  const { rows, hasHeader, numberFormats, keyColumns = [], hasFormulas } = content;
  let isCut = false;
  const cells = (first: number, count: number) => {
    const wished = content.cells(first, count, target.column);
    isCut ||= wished.some((row) => row.some(isTooLong));
    return wished.map((row) => row.map(asSent));
  };
  const written = await writeBeside(
    {
      what: "class column",
      target,
      content: { rows, cells, isFormula: hasFormulas },
      readBack: hasFormulas,
      source: content.source ? new Source(content.source) : Source.at(list),
      looks: { list, hasHeader, numberFormats, centred: content.centred },
      keys: { list, columns: keyColumns },
    },
    progress,
  );
  return isCut ? { ...written, isCut } : written;
}
