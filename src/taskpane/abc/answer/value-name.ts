import { magnitudeOf } from "../../charts/scale/magnitude";
import type { Pane } from "../../pane/pane";
import { shownNumber } from "../../pane/shown-number";
import { currencyPattern } from "../../reading/cells/currency-words";
import { namedPreview } from "../../reading/headers/header-names";
import type { Result } from "../classes/result";
import { methods } from "../methods/methods";
import { abc, type CheckedList } from "../state";

/** What the items are ranked by: the header of the value's column where one column holds it. */
export function rankedName(pane: Pane, { method }: Result): string {
  const words = pane.texts.charts;
  return methods[method].scores === undefined ? valueName(pane) : words.score;
}

export function valueName(pane: Pane): string {
  const words = pane.texts.charts;
  const { checked } = abc.of(pane);
  return checked === null ? words.value : valueNameIn(pane, checked);
}

/** The same for a list that has not been read cell by cell. */
export function valueNameIn(
  { texts }: Pick<Pane, "texts">,
  { list, columns }: Pick<CheckedList, "list" | "columns">,
): string {
  const { value: otherwise } = texts.charts;
  const { hasHeader, valueFrom, value } = columns;
  if (!hasHeader || valueFrom !== "column" || value === null) return otherwise;
  const header = String(namedPreview(list)[0]?.[value] ?? "");
  return header.replace(/\s+/gu, " ").trim() || otherwise;
}

const endsWithCurrency = new RegExp(`(^|[\\s,([])(${currencyPattern})$`, "iu");

/** "Sales, USD million" */
export function scaledTitle(pane: Pane, name: string, most: number): string {
  return pane.texts.charts.scaled(name, magnitudeOf(most).name, endsWithCurrency.test(name));
}

/** In the size that the title tells. */
export function scaledNumber({ formats }: Pane, value: number, most: number): string {
  return shownNumber(formats, Number((value / magnitudeOf(most).divisor).toPrecision(12)));
}

/** With as many digits as tell a small score from another. */
export function shownValue({ formats }: Pane, value: number): string {
  const isSmall = value !== 0 && Math.abs(value) < 1;
  return isSmall ? shownNumber(formats, Number(value.toPrecision(3))) : formats.amount(value);
}
