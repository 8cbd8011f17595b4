import type { Cell, CellLook, ReportSection } from "../../../workbook/excel/types";
import type { MatrixCell } from "../../../engine/classification/matrix-summary";
import { capitals } from "../classes/class-names";
import type { Result } from "../classes/result";
import { methods } from "../methods/methods";
import { shareFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { targetFormat } from "./class-columns";
import { finite } from "./sorted-table";

/** The nine cells as a heat map: the share of the value, the items and the service target of each. */
export function heatMapSection(
  { texts }: Pick<Pane, "texts">,
  { matrix, method, settings }: Result,
): ReportSection[] {
  const { second } = methods[method];
  if (matrix === null || second === undefined) return [];
  const words = texts.report.matrix;
  const { letters } = second;
  const cellOf = (first: string, letter: string) =>
    matrix.find((cell) => cell.first === first && cell.second === letter) as MatrixCell;
  const rows: Cell[][] = [["", ...letters]];
  const looks: (CellLook | null)[][] = [
    [null, ...letters.map(() => ({ align: "Center" as const }))],
  ];
  for (const first of capitals) {
    const cells = letters.map((letter) => cellOf(first, letter));
    const dress = (lookOf: (items: number) => CellLook) =>
      cells.map(({ valueShare, items }) => ({
        ...shadeOf(valueShare),
        align: "Center" as const,
        ...lookOf(items),
      }));
    rows.push(
      [first, ...cells.map(({ valueShare }) => finite(valueShare))],
      ["", ...cells.map(({ items }) => items)],
      ["", ...letters.map((letter) => finite(settings.targets[first + letter]))],
    );
    looks.push(
      [{ bold: true }, ...dress(() => ({ format: shareFormat, bold: true }))],
      [null, ...dress((items) => ({ format: words.itemsFormat(items) }))],
      [null, ...dress(() => ({ format: words.targetFormat(targetFormat) }))],
    );
  }
  return [
    {
      role: "heatMap",
      columnRoles: ["corner", ...letters.map(() => "matrixCell")],
      heading: words.heatMap,
      rows,
      numberFormats: Array<string>(letters.length + 1).fill("General"),
      hasHeader: true,
      looks,
    },
  ];
}

/** From white to a deep blue, on which letters are white. */
function shadeOf(share: number): CellLook {
  const depth = Math.min(1, Math.sqrt(Math.max(0, share)) * 1.15);
  const mix = (light: number, deep: number) => Math.round(light + (deep - light) * depth);
  const fill = [mix(0xff, 0x0f), mix(0xff, 0x54), mix(0xff, 0x8c)]
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
  return { fill: `#${fill.toUpperCase()}`, color: depth > 0.55 ? "#FFFFFF" : "#242424" };
}
