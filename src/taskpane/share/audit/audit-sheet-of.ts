import packageJson from "../../../../package.json";
import type { AuditSheet } from "../../../workbook/audit/audit-sheet";
import { columnLetters, placeAt } from "../../../workbook/excel/a1";
import type { Box, CellToWrite } from "../../../workbook/excel/types";
import { rowHeight } from "../../../workbook/report/canvas";
import { linesOf } from "../../../workbook/report/grid";
import { isExcelError } from "../../reading/cells/excel-error";
import { quotedSheet } from "../../formula/address";
import { print, signsFor } from "../../formula/print";
import { formulaForUser } from "../../formula/user-syntax";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import type { SheetRef } from "../../../workbook/excel/types";
import type { Audited, AuditedCell, AuditedRun } from "./audited";
import { argumentsInWords, callInWords, sentenceOf } from "./call-in-words";
import { agreementOf, agreementOfAll, countOf, linkTo } from "./live-formulas";

/** The columns from A, each as wide as what stands in it is read well, in points. */
const columns = [
  ["cells", 90],
  ["count", 50],
  ["function", 95],
  ["formula", 130],
  ["words", 150],
  ["arguments", 210],
  ["result", 70],
  ["native", 150],
  ["recalculated", 75],
  ["agreement", 60],
  ["note", 110],
  ["source", 120],
] as const;

type Column = (typeof columns)[number][0];

const widths = columns.map(([, width]) => width);
const indexOf = (column: Column) => columns.findIndex(([name]) => name === column);
const letterOf = (column: Column) => columnLetters(indexOf(column));
const noteFill = "#FFF4CE";
const highest = 400;

type Line = Partial<Record<Column, CellToWrite>>;

const rowOf = (line: Line): CellToWrite[] => columns.map(([name]) => line[name] ?? "");
const across = (row: number, rows = 1): Box => ({ row, column: 0, rows, columns: columns.length });

/** The whole sheet, laid out cell by cell. */
export function auditSheetOf(pane: Pane, audited: Audited, today: Date): AuditSheet {
  const { audit } = pane.texts.share;
  const { formats } = pane;
  const day = formats.date(today);
  const listed = audited.runs.flatMap((run) => run.cells.map((cell) => ({ run, cell })));
  const sentences = [
    aboutLine(pane, audited, day),
    audit.howToRead(day),
    ...(listed.length < audited.allCells
      ? [audit.bounded(formats.count(listed.length), formats.count(audited.allCells))]
      : []),
    ...(audited.runs.length < audited.allRuns
      ? [audit.fewerLines(formats.count(audited.runs.length), formats.count(audited.allRuns))]
      : []),
  ];
  const countRow = sentences.length + 2;
  const tableRow = countRow + counted.length + 2;
  const lineCount =
    audited.runs.reduce((sum, { calls }) => sum + Math.max(1, calls.length), 0) +
    audited.gaps.length;
  const listHeading = tableRow + 1 + lineCount + 1;
  const firstListed = listHeading + 2;
  const agreement = `${letterOf("agreement")}${firstListed + 1}:${letterOf("agreement")}${firstListed + Math.max(1, listed.length)}`;
  const lines = linesOfRuns(pane, audited, firstListed);
  const names = columns.map(([name]) => audit.columns[name]);
  const top: CellToWrite[][] = [
    [audit.title],
    ...sentences.map((sentence) => [sentence]),
    [],
    ...counted.map((what) => [
      audit.counts[what],
      ...["", ""],
      { formula: countOf(audit[what], agreement) },
    ]),
    [],
    [],
    names,
    ...lines.map(rowOf),
    [],
    [audit.eachCell],
    names,
  ];
  const rows = firstListed + listed.length;
  const cells = (first: number, count: number) =>
    Array.from({ length: Math.min(count, rows - first) }, (_, k) => {
      const row = first + k;
      const cellsOfRow =
        row < firstListed ? top[row] : rowOf(listedLine(pane, listed[row - firstListed], row));
      return [...cellsOfRow, ...Array<CellToWrite>(columns.length - cellsOfRow.length).fill("")];
    });
  return {
    sheetName: audit.sheetName,
    ...{ rows, columns: columns.length, cells, widths },
    title: { row: 0, column: 0, rows: 1, columns: 1 },
    sentences: sentences.map((_, k) => across(1 + k)),
    headings: [{ row: listHeading, column: 0, rows: 1, columns: 1 }],
    headers: [across(tableRow), across(listHeading + 1)],
    table: across(tableRow, 1 + lineCount),
    wrapped: [across(tableRow + 1, lineCount)],
    looks: looksOf(audited, lines, tableRow + 1, firstListed),
    heights: [
      ...[{ row: 0, height: 24 }],
      ...sentences.map((sentence, k) => ({
        row: 1 + k,
        height: linesOf(sentence, pageWidth) * rowHeight,
      })),
      ...[tableRow, listHeading + 1].map((row) => ({ row, height: 2 * rowHeight })),
      ...lines.map((line, k) => ({ row: tableRow + 1 + k, height: heightOf(line) })),
    ],
    foot: {
      center: pane.texts.report.foot(day),
      right: pane.texts.report.pages("&P", "&N"),
    },
  };
}

const counted = ["agrees", "differs", "error", "noTwin"] as const;
const pageWidth = widths.reduce<number>((sum, width) => sum + width, 0);

function aboutLine({ texts, formats }: Pane, { allCells, allRuns, sheets }: Audited, day: string) {
  const { audit } = texts.share;
  return [
    audit.of(formats.count(allCells), formats.count(allRuns), formats.count(sheets)),
    day,
    texts.report.front.madeBy(packageJson.version),
  ].join(" · ");
}

function link(sheet: SheetRef, box: Box): CellToWrite {
  const place = placeAt(sheet, box);
  const reference = `${quotedSheet(place.sheetName)}!${place.address}`;
  return { formula: linkTo(reference, placeName(place)) };
}

/** A line for each block and each further function in it, then the cells that stand between. */
function linesOfRuns(pane: Pane, { runs, gaps }: Audited, firstListed: number): Line[] {
  const { audit } = pane.texts.share;
  let next = firstListed;
  const lines = runs.flatMap((audited): Line[] => {
    const { sheet, run, calls, around } = audited;
    const cells = link(sheet, run.box);
    const first = next;
    next += audited.cells.length;
    const signs = signsFor(pane.formats.decimalSign);
    const of = calls.map((call, k): Line => ({
      cells,
      function: call.own.name,
      formula: k === 0 ? asTyped(pane, run.cells[0].formula) : print(call.call, signs),
      words: callInWords(pane, call),
      arguments: argumentsInWords(pane, call, around),
      source: call.own.sources.join("\n"),
    }));
    const [head = { cells }, ...others] = of;
    return [{ ...head, ...resultLine(pane, audited, first), count: audited.all }, ...others];
  });
  return [
    ...lines,
    ...gaps.map(({ sheet, address, value }): Line => {
      const reference = `${quotedSheet(sheet.sheetName)}!${address}`;
      const shown = placeName({ ...placeAt(sheet, across(0)), address });
      return {
        cells: { formula: linkTo(reference, shown) },
        result: value,
        note: audit.notes.gap,
      };
    }),
  ];
}

function asTyped({ formats }: Pane, formula: string): string {
  return formulaForUser(formula, formats.decimalSign);
}

/** @param first the row of the sheet, from 0, in which its first cell is compared */
function resultLine(pane: Pane, audited: AuditedRun, first: number): Line {
  const { audit } = pane.texts.share;
  const { run, cells, all } = audited;
  const [one] = cells as (AuditedCell | undefined)[];
  const note = notesOf(pane, audited).join("\n");
  if (one === undefined) {
    return { result: run.cells[0].value, agreement: audit.notListed, note };
  }
  const agreement = letterOf("agreement");
  const area = `${agreement}${first + 1}:${agreement}${first + cells.length}`;
  const hasTwin = one.twin.startsWith("=");
  return {
    result: one.value,
    native: hasTwin ? asTyped(pane, one.twin) : "",
    recalculated: hasTwin ? { formula: `=${letterOf("recalculated")}${first + 1}` } : "",
    agreement: {
      formula: all === 1 ? `=${agreement}${first + 1}` : agreementOfAll(area, all, audit),
    },
    note,
  };
}

function notesOf(pane: Pane, { sheet, run, calls, around, cells, all, unlike }: AuditedRun) {
  const { notes } = pane.texts.share.audit;
  const { formats } = pane;
  const [first] = run.cells;
  const twin = cells[0]?.twin;
  const unlikeNote = unlike?.along === "row" ? notes.unlikeInRow : notes.unlikeInColumn;
  const isError = isExcelError(first.value);
  return [
    ...(unlike === null ? [] : [unlikeNote(formats.count(unlike.others))]),
    ...(isError ? calls.map((call) => sentenceOf(call, first, around)).filter(Boolean) : []),
    ...(twin === "none" || twin === "bound" ? [notes[twin]] : []),
    ...(first.rows * first.columns > 1 ? [notes.spilled] : []),
    ...(cells.length < all ? [notes.partly(formats.count(cells.length), formats.count(all))] : []),
    ...(sheet.isHidden ? [notes.hidden] : []),
  ];
}

function listedLine(
  pane: Pane,
  { run, cell }: { run: AuditedRun; cell: AuditedCell },
  row: number,
): Line {
  const { audit } = pane.texts.share;
  const hasTwin = cell.twin.startsWith("=");
  const [result, recalculated] = [letterOf("result"), letterOf("recalculated")];
  const compared = agreementOf(`${result}${row + 1}`, `${recalculated}${row + 1}`, audit);
  return {
    cells: link(run.sheet, cell.box),
    function: run.calls.map(({ own }) => own.name).join(", "),
    formula: asTyped(pane, cell.formula),
    result: cell.value,
    recalculated: hasTwin ? { formula: cell.twin } : "",
    agreement: isExcelError(cell.value)
      ? audit.error
      : hasTwin
        ? { formula: compared }
        : audit.noTwin,
  };
}

/** Results as their cells show them, and what is to be looked at in a colour. */
function looksOf(
  { runs }: Audited,
  lines: readonly Line[],
  firstLine: number,
  firstListed: number,
): AuditSheet["looks"] {
  const looks: AuditSheet["looks"] = [];
  let [line, listed] = [firstLine, firstListed];
  for (const { calls, cells, format, unlike } of runs) {
    if (format !== "General") {
      for (const column of [indexOf("result"), indexOf("recalculated")]) {
        looks.push({ box: { row: line, column, rows: 1, columns: 1 }, look: { format } });
        if (cells.length === 0) continue;
        const box = { row: listed, column, rows: cells.length, columns: 1 };
        looks.push({ box, look: { format } });
      }
    }
    if (unlike !== null) looks.push(noteLook(line));
    line += Math.max(1, calls.length);
    listed += cells.length;
  }
  for (; line < firstLine + lines.length; line += 1) looks.push(noteLook(line));
  return looks;
}

function noteLook(row: number): AuditSheet["looks"][number] {
  const box = { row, column: indexOf("note"), rows: 1, columns: 1 };
  return { box, look: { fill: noteFill } };
}

function heightOf(line: Line): number {
  const lines = columns.map(([name, width]) => {
    const cell = line[name];
    return typeof cell === "string" ? linesOf(cell, width) : 1;
  });
  return Math.min(highest, Math.max(...lines) * rowHeight);
}
