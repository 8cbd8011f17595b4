import { asText } from "./as-text";
import { Source } from "./source";
import { ColumnsContent, Place, Progress, Written } from "./types";
import { writeBeside } from "./write-beside";

/** Writes columns side by side into the planned place, all of them or none. */
export function writeColumns(
  list: Place,
  target: Place,
  content: ColumnsContent,
  progress?: Progress,
): Promise<Written> {
  const { rows, hasHeader, numberFormats } = content;
  const cells = (first: number, count: number) =>
    content.cells(first, count).map((row) => row.map(asText));
  return writeBeside(
    {
      what: "class column",
      target,
      content: { rows, cells },
      source: content.source ? new Source(content.source) : Source.at(list),
      looks: { list, hasHeader, numberFormats },
    },
    progress,
  );
}
