import { byPart, mainPart, stockParts } from "../../../engine/stock-health/stock-parts";
import type { PaneTexts } from "../../../locales";
import type { Cell, CellToWrite, ColumnsContent } from "../../../workbook/excel/types";
import { healthColumns, type HealthColumn } from "../../kept/health-columns";
import { centsFormat, wholeFormat } from "../../list/report-formats";
import type { Pane } from "../../pane/pane";
import { ageNames } from "../answer/age-names";
import type { HealthColumns } from "../columns/columns";
import type { Judged } from "../work/judged";

const moneyColumns = healthColumns.filter((column) => column !== "part" && column !== "age");

type Words = Pick<Pane, "texts" | "formats">;

/** The columns that there is something to say in: an age needs receipts, a value its column. */
export function columnsOf({ receipts, totals }: Judged): HealthColumn[] {
  const isKnown: Partial<Record<HealthColumn, boolean>> = {
    age: receipts !== null,
    writeDownByAge: receipts !== null,
    writeDownToValue: totals.all.writeDownToValue.items > 0,
  };
  return healthColumns.filter((column) => isKnown[column] ?? true);
}

/** Where each row's money stands, header first where the list has one; a row not judged stays empty. */
export function healthContent(result: Judged, pane: Words): ColumnsContent {
  const { rows } = result;
  const columns = columnsOf(result);
  const headers = pane.texts.stockHealthReport.write.columns;
  const ages = ageNames(pane, result.settings.ageLimits);
  const cellsOf = (row: number): CellToWrite[] =>
    row < rows.skip
      ? columns.map((column) => headers[column])
      : columns.map((column) => {
          return healthCell(result, pane.texts, ages, row - rows.skip, column) ?? "";
        });
  const money = result.totals.all.money < 1000 ? centsFormat : wholeFormat;
  return {
    columns: columns.length,
    numberFormats: columns.map((column) =>
      (moneyColumns as HealthColumn[]).includes(column) ? money : "General",
    ),
    hasHeader: rows.columns.hasHeader,
    rows: rows.skip + rows.count,
    cells: (first, count) => Array.from({ length: count }, (_, row) => cellsOf(first + row)),
    source: rows.source,
    keyColumns: keyColumnsOf(rows),
  };
}

/** An item at each of its places is a row of its own. */
export function keyColumnsOf({ columns: { at } }: { columns: HealthColumns }): number[] {
  return [at.item, at.location].filter((column) => column !== null);
}

/** All that may stand in the columns as a text. */
export function wordsOf({ texts, formats }: Words, result: Judged | null): string[] {
  const ages = result === null ? [] : ageNames({ texts, formats }, result.settings.ageLimits);
  return [...Object.values(texts.stockHealth.parts), ...ages];
}

/** What the answer says of a row in a column; null where it says nothing. */
export function healthCell(
  result: Judged,
  texts: PaneTexts,
  ages: readonly string[],
  row: number,
  column: HealthColumn,
): Cell | null {
  if (result.isJudged[row] === 0) return null;
  switch (column) {
    case "part": {
      const part = mainPart(byPart((each) => result.money[each][row]));
      return part === null ? null : texts.stockHealth.parts[part];
    }
    case "age":
      return ages[result.mainAge[row]] ?? null;
    case "short":
      return result.short[row];
    case "writeDownByAge":
    case "writeDownToValue":
      return known(result[column][row]);
    default:
      return result.money[column][row];
  }
}

function known(figure: number): number | null {
  return Number.isNaN(figure) ? null : figure;
}

/** Whether a column tells of a part of the stock. */
export function isPart(column: HealthColumn): column is (typeof stockParts)[number] {
  return (stockParts as readonly string[]).includes(column);
}
