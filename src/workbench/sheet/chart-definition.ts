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

/**
 * Excel's chart as the sheet draws it: columns and lines over one row of categories, with a second
 * value axis where a series asks for it. Series without cells yet are left out.
 */
export function chartDefinition(chart: ChartRecord): ComboDefinition {
  const drawn = chart.series.flatMap((series, index) =>
    series.values ? [{ series, id: `series${index}`, range: boxAddress(series.values) }] : [],
  );
  const categories = chart.series.find((series) => series.categories)?.categories;
  return {
    type: "combo",
    title: chart.titleVisible ? { text: chart.title } : {},
    legendPosition: legendPositions[chart.legend as keyof typeof legendPositions] ?? "none",
    humanize: true,
    hideDataMarkers: true,
    dataSource: {
      type: "range",
      dataSetsHaveTitle: false,
      dataSets: drawn.map(({ id, range }) => ({ dataSetId: id, dataRange: range })),
      ...(categories ? { labelRange: boxAddress(categories) } : {}),
    },
    dataSetStyles: Object.fromEntries(
      drawn.map(({ series, id }) => [
        id,
        {
          type: isLine(series) ? ("line" as const) : ("bar" as const),
          label: series.name,
          yAxisId: series.axisGroup === "Secondary" ? "y1" : "y",
          ...(series.color ? { backgroundColor: series.color } : {}),
        },
      ]),
    ),
    axesDesign: {
      x: axis(chart.categoryAxis),
      y: axis(chart.valueAxis),
      y1: axis(chart.secondaryValueAxis),
    },
  };
}
