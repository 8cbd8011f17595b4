import type { Book, ChartRecord } from "../book";
import { boundingBox } from "../boxes";
import { givenFlag, givenNumber, givenText } from "../given";
import { itemNotFound } from "../host-error";
import type { HostObject } from "../host-object";
import { requireWritableSheet, sheetOf } from "../protection";
import { chartAxes } from "./chart-axes";
import { placeOfPoints, pointsOfPlace } from "./chart-place";
import { seriesCollection } from "./chart-series";
import { givenCells } from "./range";
import { worksheet } from "./worksheet";

/** One chart of a book, and the way to change it; its parts share this. */
export interface ChartHandle {
  book: Book;
  sheet: string;
  id: string;
  record(): ChartRecord;
  update(change: Partial<ChartRecord>): void;
}

export function chart(book: Book, sheet: string, id: string): HostObject {
  const record = () => {
    sheetOf(book, sheet);
    const found = book.charts(sheet).find((candidate) => candidate.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const update = (change: Partial<ChartRecord>) => {
    requireWritableSheet(book, sheet);
    book.updateChart({ ...record(), ...change });
  };
  const handle: ChartHandle = { book, sheet, id, record, update };
  const points = () => pointsOfPlace(book, sheet, record().position);
  const move = (change: Partial<ReturnType<typeof points>>) =>
    update({ position: placeOfPoints(book, sheet, { ...points(), ...change }) });

  return {
    type: "Chart",
    check: () => void record(),
    identity: () => ({ Id: id }),
    properties: {
      Id: () => id,
      Name: () => record().name,
      ChartType: () => record().type,
      Left: () => points().left,
      Top: () => points().top,
      Width: () => points().width,
      Height: () => points().height,
    },
    setters: {
      Name: (value) => update({ name: givenText(value) }),
      ChartType: (value) => {
        const type = givenText(value);
        update({ type, series: record().series.map((series) => ({ ...series, type })) });
      },
      Left: (value) => move({ left: givenNumber(value) }),
      Top: (value) => move({ top: givenNumber(value) }),
      Width: (value) => move({ width: givenNumber(value) }),
      Height: (value) => move({ height: givenNumber(value) }),
    },
    parts: {
      Title: () => chartTitle(handle),
      Legend: () => chartLegend(handle),
      Series: () => seriesCollection(handle),
      Axes: () => chartAxes(handle),
      Worksheet: () => worksheet(book, sheet),
      Format: () => ({
        type: "ChartAreaFormat",
        parts: {
          Border: () => ({
            type: "ChartBorder",
            setters: { LineStyle: (value) => update({ border: givenText(value) }) },
          }),
        },
      }),
    },
    methods: {
      SetPosition: (first, last) => {
        const start = givenCells(first, book, sheet).box;
        const end = givenCells(last ?? first, book, sheet).box;
        update({ position: boundingBox(start, end) });
      },
      Delete: () => {
        requireWritableSheet(book, sheet);
        book.deleteChart(id);
      },
    },
  };
}

function chartTitle({ record, update }: ChartHandle): HostObject {
  return {
    type: "ChartTitle",
    properties: { Text: () => record().title, Visible: () => record().titleVisible },
    setters: {
      Text: (value) => update({ title: givenText(value), titleVisible: true }),
      Visible: (value) => update({ titleVisible: givenFlag(value) }),
    },
  };
}

function chartLegend({ record, update }: ChartHandle): HostObject {
  return {
    type: "ChartLegend",
    properties: {
      Visible: () => record().legend !== null,
      Position: () => record().legend ?? "Bottom",
    },
    setters: {
      Visible: (value) =>
        update({ legend: givenFlag(value) ? (record().legend ?? "Bottom") : null }),
      Position: (value) => update({ legend: givenText(value) }),
    },
  };
}
