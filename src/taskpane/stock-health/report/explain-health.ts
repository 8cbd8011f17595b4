import { byPart, mainPart, stockParts } from "../../../engine/stock-health/stock-parts";
import type { ActiveCell, Written } from "../../../workbook/excel/types";
import type { HealthColumn } from "../../kept/health-columns";
import { moneyText } from "../../list/money-text";
import { itemName } from "../../list/role-cell";
import { isStale } from "../../list/task-frame";
import type { CellExplanation, Pane } from "../../pane/pane";
import { shownCell } from "../../reading/cells/shown-cell";
import { writtenAt } from "../../written/at-cell";
import { writtenBy } from "../../written/written-by";
import { ageNames } from "../answer/age-names";
import { wholeOf } from "../changes/former-health";
import { stockHealthPart } from "../state";
import { stockHealthTask } from "../task";
import type { Judged } from "../work/judged";
import { judgedAt } from "../work/judged-at";
import { columnsOf, healthCell, isPart } from "../write/health-columns";

/** What a cell says that stock health wrote; null for any other. */
export function explainHealth(pane: Pane, cell: ActiveCell): CellExplanation | null {
  const written = writtenAt(pane, cell).find((each) => writtenBy(each) === stockHealthTask.id);
  if (written === undefined) return null;
  const { texts } = pane;
  const words = texts.stockHealthReport.explain;
  const told = (sentence: string) => ({ sentences: [sentence], facts: [] });
  if (written.what === "report") return told(words.ownReport);
  const known = knownCell(pane, cell, written);
  if (known !== null) {
    const { sentence, facts } = said(pane, known);
    return { sentences: [sentence], facts };
  }
  const { value, place } = cell;
  const { ownColumn } = texts.explain;
  if (value === "") return told(ownColumn.leftOut);
  if (place.row === written.place.row && typeof value === "string") return told(ownColumn.header);
  return told(words.unexplained(shownCell(texts, pane.formats, value)));
}

interface Known {
  result: Judged;
  row: number;
  column: HealthColumn;
}

/** The item and the figure of a cell, as far as the answer that is shown says the same of them. */
function knownCell(pane: Pane, { place, value }: ActiveCell, written: Written): Known | null {
  const { result } = stockHealthPart.of(pane);
  if (result === null || isStale(pane, stockHealthTask)) return null;
  const { rows } = result;
  const row = place.row - rows.list.place.row - rows.skip;
  if (place.sheetId !== rows.list.place.sheetId || row < 0 || row >= rows.count) return null;
  const column = columnsOf(result)[place.column - written.place.column];
  if (column === undefined) return null;
  const ages = ageNames(pane, result.settings.ageLimits);
  const figure = healthCell(result, pane.texts, ages, row, column);
  return figure !== null && figure === value ? { result, row, column } : null;
}

/** What the figure is, and where the stock of the item stands beside it. */
function said(
  pane: Pane,
  { result, row, column }: Known,
): { sentence: string; facts: [string, string][] } {
  const { texts, formats } = pane;
  const words = texts.stockHealthReport.explain;
  const { parts: names } = texts.stockHealth;
  const item = itemName(pane, result.rows, row);
  const ofPart = byPart((part) => result.money[part][row]);
  const money = (amount: number) => moneyText(pane, result, amount);
  const whole = money(wholeOf(ofPart));
  const facts = stockParts
    .filter((part) => ofPart[part] > 0)
    .map((part): [string, string] => [names[part], money(ofPart[part])]);
  const alone = (sentence: string) => ({ sentence, facts: [] });
  if (isPart(column)) {
    return { sentence: words.money(item, names[column], money(ofPart[column]), whole), facts };
  }
  switch (column) {
    case "part": {
      const main = mainPart(ofPart);
      return main === null
        ? alone(words.noMoney(item))
        : { sentence: words.part(item, names[main], whole), facts };
    }
    case "short": {
      const { units } = judgedAt(result, row).parts.short;
      return alone(
        units > 0
          ? words.short(item, money(result.short[row]), formats.number(units))
          : words.notShort(item),
      );
    }
    case "age":
      return agesOf(pane, result, row, item);
    case "writeDownByAge":
      return {
        ...agesOf(pane, result, row, item),
        sentence: words.writeDownByAge(item, money(result.writeDownByAge[row])),
      };
    case "writeDownToValue":
      return alone(toValue(pane, result, row, item));
  }
}

/** The units of each age. */
function agesOf(
  pane: Pane,
  result: Judged,
  row: number,
  item: string,
): { sentence: string; facts: [string, string][] } {
  const names = ageNames(pane, result.settings.ageLimits);
  const { buckets } = judgedAt(result, row);
  const main = names[result.mainAge[row]] ?? "";
  return {
    sentence: pane.texts.stockHealthReport.explain.age(item, main),
    facts: names
      .map((name, age): [string, number] => [name, buckets?.units[age] ?? 0])
      .filter(([, units]) => units > 0)
      .map(([name, units]) => [name, pane.formats.number(units)]),
  };
}

function toValue(pane: Pane, result: Judged, row: number, item: string): string {
  const words = pane.texts.stockHealthReport.explain;
  const value = judgedAt(result, row).facts.realisableValue ?? 0;
  const brings = moneyText(pane, result, value);
  const down = result.writeDownToValue[row];
  return down > 0
    ? words.writeDownToValue(item, moneyText(pane, result, down), brings)
    : words.writeDownNothing(item, brings);
}
