import { parseAddress } from "../host/addresses";
import type { AxisRecord, ChartRecord, SeriesRecord } from "../host/book";
import { sameName } from "../host/objects/collection";
import { changeXml } from "./xml";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const unitsPerPoint = 12_700;
/** Letters of an axis are smaller than those of a title, in hundredths of a point. */
const axisLetters = "900";

const dashes: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  RoundDot: "sysDot",
  SquareDot: "sysDash",
};

type ChartOnSheet = ChartRecord & { sheetName: string };

/** Mends a chart that the spreadsheet wrote, of what it does not know of it: axes, dashes, markers. */
export function mendWrittenChart(xml: string, charts: readonly ChartOnSheet[]): string {
  return changeXml(xml, (document) => {
    const record = charts.find((chart) => draws(document, chart));
    if (record === undefined) return;
    record.series.forEach((series) => {
      const element = seriesElement(document, record, series);
      if (element) mendSeries(element, series);
    });
    for (const gap of all(document, "gapWidth")) {
      const bars = record.series.find(({ gapWidth }) => gapWidth !== undefined);
      if (bars) gap.setAttribute("val", String(bars.gapWidth));
    }
    mendAxes(document, record);
    if (record.border === "None") {
      const [line] = children(document.documentElement, "spPr").flatMap((look) =>
        children(look, "ln"),
      );
      line?.replaceChildren(document.createElementNS(drawingNamespace, "a:noFill"));
    }
  });
}

function draws(document: Document, record: ChartOnSheet): boolean {
  return record.series.some((series) => seriesElement(document, record, series) !== undefined);
}

function seriesElement(
  document: Document,
  { sheetName }: ChartOnSheet,
  { values }: SeriesRecord,
): Element | undefined {
  return all(document, "ser").find((element) => {
    const [reference] = children(element, "val").flatMap((part) => all(part, "f"));
    const found = parseAddress(reference?.textContent ?? "");
    return (
      found !== null &&
      values !== null &&
      sameName(sheetName, found.sheetName) &&
      found.box.row === values.row &&
      found.box.column === values.column &&
      found.box.rows === values.rows &&
      found.box.columns === values.columns
    );
  });
}

function mendSeries(element: Element, series: SeriesRecord): void {
  const document = element.ownerDocument;
  if (series.markerStyle === "None") {
    for (const marker of children(element, "marker")) {
      const symbol = document.createElementNS(chartNamespace, "c:symbol");
      symbol.setAttribute("val", "none");
      marker.replaceChildren(symbol);
    }
  }
  const [line] = children(element, "spPr").flatMap((look) => children(look, "ln"));
  if (!line || !series.type.startsWith("Line")) return;
  if (series.weight !== undefined) {
    line.setAttribute("w", String(Math.round(series.weight * unitsPerPoint)));
  }
  const dash = dashes[series.lineStyle ?? ""];
  if (dash === undefined) return;
  const pattern = document.createElementNS(drawingNamespace, "a:prstDash");
  pattern.setAttribute("val", dash);
  line.append(pattern);
}

function mendAxes(document: Document, record: ChartRecord): void {
  const isSecond = (axis: Element) =>
    value(axis, "delete") === "1" || value(axis, "crosses") === "max";
  for (const axis of all(document, "catAx")) {
    drop(axis, "majorGridlines");
    if (isSecond(axis)) drop(axis, "title");
    else mendAxis(axis, record.categoryAxis);
  }
  for (const axis of all(document, "valAx")) {
    if (isSecond(axis)) drop(axis, "majorGridlines");
    mendAxis(axis, isSecond(axis) ? record.secondaryValueAxis : record.valueAxis);
  }
}

function mendAxis(axis: Element, record: AxisRecord): void {
  const document = axis.ownerDocument;
  const put = (parent: Element, name: string, val: number) => {
    const element = document.createElementNS(chartNamespace, `c:${name}`);
    element.setAttribute("val", String(val));
    parent.append(element);
  };
  for (const scaling of children(axis, "scaling")) {
    for (const limit of ["max", "min"]) drop(scaling, limit);
    if (record.maximum !== undefined) put(scaling, "max", record.maximum);
    if (record.minimum !== undefined) put(scaling, "min", record.minimum);
  }
  for (const format of children(axis, "numFmt")) {
    if (record.numberFormat === undefined) continue;
    format.setAttribute("formatCode", record.numberFormat);
    format.setAttribute("sourceLinked", "0");
  }
  if ((record.tickLabelSpacing ?? 1) > 1) put(axis, "tickLblSkip", record.tickLabelSpacing ?? 1);
  for (const name of ["defRPr", "rPr"]) {
    for (const letters of Array.from(axis.getElementsByTagNameNS(drawingNamespace, name))) {
      letters.setAttribute("sz", axisLetters);
    }
  }
}

function all(parent: Element | Document, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS(chartNamespace, name));
}

function children(parent: Element, name: string): Element[] {
  return Array.from(parent.children).filter((child) => child.localName === name);
}

function value(parent: Element, name: string): string {
  return children(parent, name)[0]?.getAttribute("val") ?? "";
}

function drop(parent: Element, name: string): void {
  children(parent, name).forEach((child) => child.remove());
}
