import type { ChartDefinition } from "@odoo/o-spreadsheet";
import type { AxisRecord, ChartRecord, SeriesRecord } from "../host/book";
import { boxAddress } from "./zones";

type ComboDefinition = Extract<ChartDefinition<string>, { type: "combo" }>;
type Axis = NonNullable<NonNullable<ComboDefinition["axesDesign"]>["y"]>;

const legendPositions = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
} as const;

function isLine(series: SeriesRecord): boolean {
  return series.type.startsWith("Line");
}

/** Points over columns, without a line between them. */
function isMarks(series: SeriesRecord): boolean {
  return series.type === "XYScatter";
}

function axis(record: AxisRecord): Axis {
  return {
    ...(record.title ? { title: { text: record.title } } : {}),
    ...(record.minimum === undefined ? {} : { min: record.minimum }),
    ...(record.maximum === undefined ? {} : { max: record.maximum }),
    ...(record.majorGridlines === undefined
      ? {}
      : { gridLines: record.majorGridlines ? ("major" as const) : ("none" as const) }),
  };
}

/** What all kinds of charts have: cells, names, colours and axes. */
function commonOf(chart: ChartRecord) {
  const drawn = chart.series.flatMap((series, index) =>
    series.values ? [{ series, id: `series${index}`, range: boxAddress(series.values) }] : [],
  );
  const categories = chart.series.find((series) => series.categories)?.categories;
  const styles = (typeOf: (series: SeriesRecord) => object) =>
    Object.fromEntries(
      drawn.map(({ series, id }) => [
        id,
        {
          ...typeOf(series),
          label: series.name,
          yAxisId: series.axisGroup === "Secondary" ? "y1" : "y",
          ...(series.color ? { backgroundColor: series.color } : {}),
        },
      ]),
    );
  return {
    common: {
      title: chart.titleVisible ? { text: chart.title } : {},
      legendPosition: legendPositions[chart.legend as keyof typeof legendPositions] ?? "none",
      humanize: true,
      dataSource: {
        type: "range" as const,
        dataSetsHaveTitle: false,
        dataSets: drawn.map(({ id, range }) => ({ dataSetId: id, dataRange: range })),
        ...(categories ? { labelRange: boxAddress(categories) } : {}),
      },
      axesDesign: {
        x: axis(chart.categoryAxis),
        y: axis(chart.valueAxis),
        y1: axis(chart.secondaryValueAxis),
      },
    },
    styles,
  };
}

/**
 * Excel's chart as the sheet draws it. Lines of a scatter run along an axis that is to scale, areas
 * are filled; all others are columns and lines over one row of categories, with a second value axis
 * where a series asks for it. Series without cells yet are left out.
 */
export function chartDefinition(chart: ChartRecord): ChartDefinition<string> {
  const { common, styles } = commonOf(chart);
  if (chart.type.startsWith("XYScatter") || chart.type === "Area") {
    return {
      ...common,
      type: "line",
      dataSetStyles: styles(() => ({})),
      labelsAsText: chart.type === "Area",
      fillArea: chart.type === "Area",
      stacked: false,
      cumulative: false,
      hideDataMarkers: true,
    };
  }
  if (chart.type === "ColumnStacked" && !chart.series.some(isLine)) {
    return { ...common, type: "bar", dataSetStyles: styles(() => ({})), stacked: true };
  }
  const hasMarks = chart.series.some(isMarks);
  return {
    ...common,
    type: "combo",
    dataSetStyles: styles((series) => ({
      type: isLine(series) || isMarks(series) ? "line" : "bar",
    })),
    hideDataMarkers: !hasMarks,
  };
}
