import type { PageTexts } from "../../locales";
import { Refusal } from "../../workbook/excel/types";

/** An error that is no Refusal would be a fault of the pane's own; it gets a sentence all the same. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return new Refusal("unknown", { code: error instanceof Error ? error.name : "Error" });
}

/** What happened, why, and what to do next. */
export function refusalSentence(texts: PageTexts, { reason, detail }: Refusal): string {
  const sentence = texts.refusals[reason] ?? texts.refusals.unknown;
  const text = sentence({
    address: detail.address ?? "",
    sheet: detail.sheetName ?? "",
    code: detail.code ?? "",
  });
  const { leftBehind, formulasLeft, filterLeft } = detail;
  return [
    text,
    ...(leftBehind === undefined ? [] : [texts.leftBehind(leftBehind)]),
    ...(formulasLeft === undefined ? [] : [texts.formulasLeft(formulasLeft)]),
    ...(filterLeft === undefined ? [] : [texts.filterLeft(filterLeft)]),
  ].join(" ");
}
