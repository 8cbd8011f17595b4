import { helpers } from "@odoo/o-spreadsheet";
import { parseXml } from "./xml";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** What the spreadsheet does not read of a chart with columns and lines: its axes. */
export interface ChartAxes {
  /** Recognises the chart by the cells it draws. */
  key: string;
  /** For each series, columns first: true when it has the second value axis. */
  onSecondAxis: boolean[];
  titles: { x: string; y: string; y1: string };
}

function parts(parent: Element | Document, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS(chartNamespace, name));
}

function children(parent: Element, name: string): Element[] {
  return Array.from(parent.children).filter((child) => child.localName === name);
}

function valueOf(parent: Element, name: string): string {
  return children(parent, name)[0]?.getAttribute("val") ?? "";
}

function titleOf(axis: Element | undefined): string {
  const title = axis && children(axis, "title")[0];
  if (!title) return "";
  return Array.from(title.getElementsByTagNameNS(drawingNamespace, "t"))
    .map((text) => text.textContent ?? "")
    .join("");
}

/** Where a series ends tells it from every other; where it begins may or may not be its title. */
function lastCell(reference: string): string {
  const { sheetName, xc } = helpers.splitReference(reference);
  const { bottom, right } = helpers.toUnboundedZone(xc);
  return [sheetName ?? "", bottom, right].join(":");
}

export function chartKey(references: readonly string[]): string {
  return references.map(lastCell).join("|");
}

/** The axes of a chart part; null for a chart that is not made of columns and lines. */
export function readChartAxes(xml: string): ChartAxes | null {
  const document = parseXml(xml);
  const columns = parts(document, "barChart");
  const lines = parts(document, "lineChart");
  if (columns.length === 0 || lines.length === 0) return null;
  const axes = new Map(
    [...parts(document, "catAx"), ...parts(document, "dateAx"), ...parts(document, "valAx")].map(
      (axis) => [valueOf(axis, "axId"), axis],
    ),
  );
  const axesOf = (group: Element) =>
    children(group, "axId").map((id) => axes.get(id.getAttribute("val") ?? ""));
  const [x, y] = axesOf(columns[0]);
  const groups = [...columns, ...lines];
  const second = groups.map((group) => axesOf(group)[1]).find((axis) => axis !== y);
  const series = groups.flatMap((group) =>
    children(group, "ser").map((one) => ({
      range: parts(children(one, "val")[0] ?? one, "f")[0]?.textContent ?? "",
      onSecondAxis: axesOf(group)[1] !== y,
    })),
  );
  return {
    key: chartKey(series.map(({ range }) => range)),
    onSecondAxis: series.map(({ onSecondAxis }) => onSecondAxis),
    titles: { x: titleOf(x), y: titleOf(y), y1: titleOf(second) },
  };
}

/** Without the axes' titles, which the spreadsheet would take for parts of the chart's own. */
export function withoutAxisTitles(xml: string): string {
  const document = parseXml(xml);
  for (const name of ["catAx", "dateAx", "valAx"]) {
    for (const axis of parts(document, name)) {
      for (const title of children(axis, "title")) title.remove();
    }
  }
  return new XMLSerializer().serializeToString(document);
}
