import type { CellFormat } from "../book";
import { intersection } from "../boxes";
import { givenColor, givenFlag, givenNumber, givenText } from "../given";
import { invalidArgument } from "../host-error";
import type { HostObject } from "../host-object";
import { plainFormat } from "../plain-format";
import { requireWritableSheet } from "../protection";
import type { Cells } from "./range";

type FormatKey = keyof CellFormat;

/** Excel makes no row higher, in points. */
const highestRow = 409;

export function rangeFormat(cells: Cells): HostObject {
  const { book, sheet, box } = cells;
  const own = formatMembers(cells, {
    WrapText: ["wrapText", givenFlag],
    HorizontalAlignment: ["horizontalAlignment", givenText],
    VerticalAlignment: ["verticalAlignment", givenText],
  });
  return {
    type: "RangeFormat",
    properties: {
      ...own.properties,
      ColumnWidth: () => columnWidth(cells),
      RowHeight: () => rowHeight(cells),
    },
    setters: {
      ...own.setters,
      ColumnWidth: (value) => {
        const width = givenNumber(value);
        if (width < 0) throw invalidArgument();
        requireWritableSheet(book, sheet);
        for (let j = 0; j < box.columns; j++) book.setColumnWidth(sheet, box.column + j, width);
      },
      RowHeight: (value) => {
        const height = givenNumber(value);
        if (height < 0 || height > highestRow) throw invalidArgument();
        requireWritableSheet(book, sheet);
        for (let i = 0; i < box.rows; i++) book.setRowHeight(sheet, box.row + i, height);
      },
    },
    parts: {
      Fill: () => rangeFill(cells),
      Font: () => ({
        type: "RangeFont",
        ...formatMembers(cells, {
          Bold: ["bold", givenFlag],
          Italic: ["italic", givenFlag],
          Color: ["fontColor", givenColor],
          Size: ["fontSize", givenNumber],
        }),
      }),
    },
    methods: {
      AutofitColumns: () => {
        requireWritableSheet(book, sheet);
        book.autofitColumns(sheet, box);
      },
    },
  };
}

function rangeFill(cells: Cells): HostObject {
  return {
    type: "RangeFill",
    ...formatMembers(cells, { Color: ["fillColor", givenColor] }),
    methods: {
      Clear: () => {
        requireWritableSheet(cells.book, cells.sheet);
        cells.book.setFormat(cells.sheet, cells.box, { fillColor: plainFormat.fillColor });
      },
    },
  };
}

/** Properties that read one value for all cells, null where they differ, and set it for all. */
function formatMembers(
  cells: Cells,
  members: Record<string, [FormatKey, (value: unknown) => string | number | boolean]>,
) {
  const properties: Record<string, () => unknown> = {};
  const setters: Record<string, (value: unknown) => void> = {};
  for (const [name, [key, given]] of Object.entries(members)) {
    properties[name] = () => common(cells, key);
    setters[name] = (value) => {
      const format = { [key]: given(value) };
      requireWritableSheet(cells.book, cells.sheet);
      cells.book.setFormat(cells.sheet, cells.box, format);
    };
  }
  return { properties, setters };
}

function common(cells: Cells, key: FormatKey): unknown {
  const { book, sheet, box } = cells;
  const at = (row: number, column: number) =>
    book.format(sheet, row, column)[key] ?? plainFormat[key];
  // Beyond the used part all cells of a column look alike: the last cell stands for them.
  const last = at(box.row + box.rows - 1, box.column + box.columns - 1);
  const used = book.usedBox(sheet, false);
  const looked = used && intersection(box, used);
  if (!looked) return last;
  for (let row = looked.row; row < looked.row + looked.rows; row++) {
    for (let column = looked.column; column < looked.column + looked.columns; column++) {
      if (at(row, column) !== last) return null;
    }
  }
  return last;
}

function columnWidth({ book, sheet, box }: Cells): number | null {
  const width = book.columnWidth(sheet, box.column);
  for (let j = 1; j < box.columns; j++) {
    if (book.columnWidth(sheet, box.column + j) !== width) return null;
  }
  return width;
}

function rowHeight({ book, sheet, box }: Cells): number | null {
  const height = book.rowHeight(sheet, box.row);
  for (let i = 1; i < box.rows; i++) {
    if (book.rowHeight(sheet, box.row + i) !== height) return null;
  }
  return height;
}
