import type { Box, SeriesRecord } from "../book";
import { givenChoice, givenColor, givenFlag, givenNumber, givenText } from "../given";
import { itemNotFound, notImplemented } from "../host-error";
import type { HostObject } from "../host-object";
import type { ChartHandle } from "./chart";
import { collection } from "./collection";
import { givenCells } from "./range";

export function seriesCollection(chart: ChartHandle): HostObject {
  return collection(
    "ChartSeriesCollection",
    () => chart.record().series.map((_series, index) => chartSeries(chart, index)),
    {
      methods: {
        Add: (name) => {
          const { series, type } = chart.record();
          const added: SeriesRecord = {
            name: name === null ? `Series${series.length + 1}` : givenText(name),
            type,
            axisGroup: "Primary",
            values: null,
            categories: series[0]?.categories ?? null,
          };
          chart.update({ series: [...series, added] });
          return chartSeries(chart, series.length);
        },
      },
    },
  );
}

/** A series is known by its place in the chart, as in Excel. */
function chartSeries(chart: ChartHandle, index: number): HostObject {
  const record = () => {
    const found = chart.record().series[index];
    if (!found) throw itemNotFound();
    return found;
  };
  const update = (change: Partial<SeriesRecord>) => {
    const series = chart.record().series.slice();
    series[index] = { ...record(), ...change };
    chart.update({ series });
  };
  const boxOnOwnSheet = (given: unknown): Box => {
    const cells = givenCells(given, chart.book, chart.sheet);
    if (cells.sheet !== chart.sheet) throw notImplemented("a chart of another sheet's cells");
    return cells.box;
  };

  return {
    type: "ChartSeries",
    check: () => void record(),
    properties: {
      Name: () => record().name,
      ChartType: () => record().type,
      AxisGroup: () => record().axisGroup,
      MarkerStyle: () => record().markerStyle ?? "Automatic",
      GapWidth: () => record().gapWidth ?? 150,
      Smooth: () => record().smooth ?? false,
    },
    setters: {
      Name: (value) => update({ name: givenText(value) }),
      ChartType: (value) => update({ type: givenText(value) }),
      AxisGroup: (value) => update({ axisGroup: givenChoice(value, ["Primary", "Secondary"]) }),
      MarkerStyle: (value) => update({ markerStyle: givenText(value) }),
      // Of the colours of a marker the book keeps one.
      MarkerBackgroundColor: (value) => update({ color: givenColor(value) }),
      MarkerForegroundColor: (value) => update({ color: givenColor(value) }),
      GapWidth: (value) => update({ gapWidth: givenNumber(value) }),
      Smooth: (value) => update({ smooth: givenFlag(value) }),
    },
    parts: { Format: () => seriesFormat(record, update) },
    methods: {
      SetValues: (cells) => update({ values: boxOnOwnSheet(cells) }),
      SetXAxisValues: (cells) => update({ categories: boxOnOwnSheet(cells) }),
      Delete: () => {
        record();
        chart.update({ series: chart.record().series.filter((_series, other) => other !== index) });
      },
    },
  };
}

/** Bars have a fill and lines a line: the book keeps one colour for both. */
function seriesFormat(
  record: () => SeriesRecord,
  update: (change: Partial<SeriesRecord>) => void,
): HostObject {
  return {
    type: "ChartSeriesFormat",
    parts: {
      Fill: () => ({
        type: "ChartFill",
        methods: { SetSolidColor: (color) => update({ color: givenColor(color) }) },
      }),
      Line: () => ({
        type: "ChartLineFormat",
        properties: {
          Color: () => record().color ?? "",
          Weight: () => record().weight ?? 2.25,
          LineStyle: () => record().lineStyle ?? "Automatic",
        },
        setters: {
          Color: (value) => update({ color: givenColor(value) }),
          Weight: (value) => update({ weight: givenNumber(value) }),
          LineStyle: (value) => update({ lineStyle: givenText(value) }),
        },
      }),
    },
  };
}
