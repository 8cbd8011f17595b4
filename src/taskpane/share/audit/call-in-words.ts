import { placeAt } from "../../../workbook/excel/a1";
import type { Place } from "../../../workbook/excel/types";
import type { OwnCall } from "../../calls/own-calls";
import { rangeText } from "../../calls/range-text";
import { summarise } from "../../calls/range-summary";
import { answersOf, evaluate, type Known } from "../../calls/values/evaluate";
import { isSingle } from "../../calls/values/grid";
import { ReferenceBook } from "../../calls/values/reference-cells";
import type { CatalogueArgument } from "../../catalogue/catalogue";
import type { FindFunction } from "../../catalogue/own-function";
import { wordsFor } from "../../catalogue/words-for";
import type { Expression } from "../../formula/expression";
import { print, signsFor } from "../../formula/print";
import type { Pane } from "../../pane/pane";
import { cellAsShown } from "../../reading/cells/cell-as-shown";
import type { OwnCell, OwnSheet } from "../find/found";
import { formulaInWords } from "./formula-in-words";
import type { Values } from "./read-values";

/** What is known where a formula stands. */
export interface Around {
  book: ReferenceBook;
  known: Known;
}

export function aroundCell(
  sheet: OwnSheet,
  { row, column }: OwnCell,
  values: Values,
  findFunction: FindFunction,
): Around {
  const place: Place = placeAt(sheet, { row, column, rows: 1, columns: 1 });
  const book = new ReferenceBook(values, new Map(), place);
  const known: Known = {
    cellsOf: (reference) => book.cellsOf(reference),
    besideFormula: (reference) => book.besideFormula(reference),
    findFunction,
  };
  return { book, known };
}

/** What a call answers, and its formulas with the arguments in words. */
export function callInWords(pane: Pane, { own }: OwnCall): string {
  const formulas = own.formulas.map((each) => formulaInWords(each, pane.texts.argumentWords));
  return [own.question, ...formulas].join("\n");
}

/** A line for each argument: its name, what stands in the formula, what that is, and its unit. */
export function argumentsInWords(pane: Pane, { own, call }: OwnCall, around: Around): string {
  const { audit } = pane.texts.share;
  return own.arguments
    .flatMap((described, k) => {
      const given = call.arguments[k] as Expression | undefined;
      const isLeftOut = given === undefined || given.kind === "omitted";
      if (isLeftOut && described.optional) return [];
      const text = isLeftOut ? audit.leftOut : givenText(pane, given, around);
      return [audit.argument(wordsFor(pane, described.name), text, meaningOf(described))];
    })
    .join("\n");
}

/** The first sentence has the unit. */
function meaningOf({ description }: CatalogueArgument): string {
  return (/^.*?[.;](?=\s|$)/su.exec(description)?.[0] ?? description).replace(/[.;]$/, "");
}

function givenText(pane: Pane, given: Expression, { book, known }: Around): string {
  const { audit } = pane.texts.share;
  const written = print(given, signsFor(pane.formats.decimalSign));
  const grid = evaluate(given, known);
  if (grid === null) return audit.is(written, audit.unknown);
  const lookAt = (row: number, column: number) =>
    given.kind === "reference" ? book.lookAt(given.text, { row, column }) : null;
  if (!isSingle(grid)) {
    const range = summarise(grid, null, ({ row, column }) => lookAt(row, column));
    return audit.is(written, rangeText(pane, range));
  }
  const value = grid.cell(0, 0);
  if (value === null) return audit.is(written, audit.unknown);
  const { shown, full } = cellAsShown(pane, { value, look: lookAt(0, 0) });
  return shown === written ? shown : audit.is(written, full ?? shown);
}

/** What the function itself says of an error that the cell shows; "" where it says nothing. */
export function sentenceOf({ own, call }: OwnCall, { value }: OwnCell, { known }: Around): string {
  const told = answersOf(own, call, known)?.cell({ row: 0, column: 0 });
  return told?.value === value ? told.sentence : "";
}
