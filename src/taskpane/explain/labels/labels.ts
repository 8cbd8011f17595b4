import { placeAt } from "../../../workbook/excel/a1";
import type { Place, ReferenceCells } from "../../../workbook/excel/types";
import { placeName } from "../../pane/place-name";
import type { Pane } from "../../pane/pane";
import { isExcelError } from "../../reading/cells/excel-error";
import { timeShownBy } from "../../reading/cells/time-format";

/** How far from a cell the words for it may stand. */
const mostLeft = 12;
const mostAbove = 60;

/** What the sheet itself calls a cell; "" where nothing stands there. */
export interface Label {
  /** The nearest words on its left. */
  beside: string;
  /** The first words of its row. */
  row: string;
  /** The words above, where nothing but figures lies between. */
  above: string;
}

export const noLabel: Label = { beside: "", row: "", above: "" };

/** The words that stand beside and above cells, read for all of them at once. */
export class Labels {
  constructor(private readonly byCell: ReadonlyMap<string, Label>) {}

  of(cell: Place): Label {
    return this.byCell.get(placeName(cell)) ?? noLabel;
  }
}

export async function readLabels(
  { workbook }: Pick<Pane, "workbook">,
  cells: Place[],
  formula: Place,
): Promise<Labels> {
  const wanted = new Map(cells.map((cell) => [placeName(cell), cell]));
  const strips = [...wanted.values()].flatMap((cell) => [leftOf(cell), aboveOf(cell)]);
  const references = strips.flatMap((strip) => (strip === null ? [] : [placeName(strip)]));
  const read =
    references.length === 0
      ? []
      : await workbook.readReferences(references, formula, mostLeft + mostAbove);
  const found = new Map(references.map((reference, k) => [reference, read[k] ?? null]));
  const cellsOf = (strip: Place | null) => (strip && found.get(placeName(strip))) ?? null;
  return new Labels(
    new Map(
      [...wanted].map(([name, cell]) => {
        const left = wordsIn(cellsOf(leftOf(cell)));
        const names = left.filter((each): each is string => each !== null && each !== "");
        const above = wordsIn(cellsOf(aboveOf(cell)));
        return [
          name,
          {
            beside: shortName(names[names.length - 1]),
            row: shortName(names[0]),
            above: headerIn(above),
          },
        ];
      }),
    ),
  );
}

function leftOf(cell: Place): Place | null {
  const columns = Math.min(cell.column, mostLeft);
  return columns === 0
    ? null
    : placeAt(cell, { row: cell.row, column: cell.column - columns, rows: 1, columns });
}

function aboveOf(cell: Place): Place | null {
  const rows = Math.min(cell.row, mostAbove);
  return rows === 0
    ? null
    : placeAt(cell, { row: cell.row - rows, column: cell.column, rows, columns: 1 });
}

/** In their order: words and days as they are shown, "" for an empty cell, null for a figure. */
function wordsIn(cells: ReferenceCells | null): (string | null)[] {
  if (cells === null) return [];
  const { values, texts, numberFormats } = cells;
  return values.flatMap((row, i) =>
    row.map((value, j) => {
      if (typeof value === "string") return isExcelError(value) ? null : value.trim();
      const isDay = timeShownBy(numberFormats[i]?.[j] ?? "") === "date";
      return isDay && typeof value === "number" ? (texts[i]?.[j] ?? "").trim() : null;
    }),
  );
}

/** Names of columns may take two rows, as with the unit below. */
function headerIn(above: (string | null)[]): string {
  const upward = [...above].reverse();
  const first = upward.findIndex((words) => words !== null);
  if (first < 0) return "";
  const [below, top] = [upward[first] ?? "", upward[first + 1] ?? ""];
  return shortName(below === "" || top === "" ? below : `${top}, ${below}`);
}

/** What is longer is a title or a note. */
const longestName = 40;

function shortName(words: string | undefined): string {
  return words !== undefined && words.length <= longestName ? words : "";
}
