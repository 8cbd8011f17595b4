import { boxesOf, overlap } from "../../../workbook/excel/a1";
import type { ActiveCell, Place } from "../../../workbook/excel/types";
import type { Catalogue } from "../../catalogue/catalogue";
import type { Expression } from "../../formula/expression";
import { readFormula } from "../../formula/read-formula";
import { referencesIn } from "../../formula/references-in";
import { TooDeep } from "../../formula/unreadable";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import type { Look, SeenCell } from "../../reading/cells/cell-as-shown";
import { ownCalls } from "../../calls/own-calls";
import { summarise, type RangeSummary } from "../../calls/range-summary";
import { unknownNames, type UnknownName } from "../unknown/unknown-names";
import { functionFinder, type FindFunction } from "../../catalogue/own-function";
import { isSingle } from "../../calls/values/grid";
import {
  positionIn,
  readReferenceBook,
  type ReferenceBook,
} from "../../calls/values/reference-cells";

/** How far a chain of formulas is followed, and how much of it is read at each step. */
const mostSteps = 3;
const mostReferences = 40;
const mostCells = 500;
const mostOwn = 8;

/** A reference of a formula: where it leads and what stands there. */
export interface Precedent {
  text: string;
  place: Place | null;
  /** Null where it leads to a range, or nowhere. */
  cell: SeenCell | null;
  range: RangeSummary | null;
}

/** A cell with a function of ours, and its name. */
export interface OwnCell {
  place: Place;
  names: string[];
}

/** A formula of Excel alone: what it is made of, and where functions of ours stand behind it. */
export interface PlainFormula {
  kind: "plain";
  place: Place;
  expression: Expression;
  value: ActiveCell["value"];
  look: Look;
  spillParent: string | null;
  precedents: Precedent[];
  /** Those that are not told, because there are so many. */
  more: number;
  own: OwnCell[];
  /** Functions that Excel does not know; null unless that is what the cell shows. */
  unknown: UnknownName[] | null;
}

export async function explainPlain(
  pane: Pane,
  active: ActiveCell,
  expression: Expression,
  catalogue: Catalogue,
): Promise<PlainFormula> {
  const { place, value, text, numberFormat, spillParent } = active;
  const all = referencesIn(expression);
  const references = all.slice(0, mostReferences);
  const book = await readReferenceBook(pane, references, place, positionIn(place, spillParent));
  const precedents = references.map((reference) => precedentOf(reference, book));
  const places = precedents.flatMap((precedent) => precedent.place ?? []);
  return {
    kind: "plain",
    ...{ place, expression, value, spillParent, precedents },
    look: { text, numberFormat },
    more: all.length - references.length,
    unknown: unknownNames(expression, value, catalogue, pane.namespace),
    own: await ownBehind(pane, places, functionFinder(catalogue, pane.namespace)),
  };
}

function precedentOf(text: string, book: ReferenceBook): Precedent {
  const place = book.placeOf(text);
  const grid = book.cellsOf(text);
  if (grid === null) return { text, place, cell: null, range: null };
  if (!isSingle(grid)) {
    return {
      text,
      place,
      cell: null,
      range: summarise(grid, place, (at) => book.lookAt(text, at)),
    };
  }
  const look = book.lookAt(text, { row: 0, column: 0 });
  return { text, place, cell: { value: grid.cell(0, 0) ?? "", look }, range: null };
}

/** The nearest cells with functions of ours, along the references of formulas. */
async function ownBehind(pane: Pane, from: Place[], find: FindFunction): Promise<OwnCell[]> {
  const seen = new Set<string>();
  const own = new Map<string, OwnCell>();
  let places = from;
  for (let step = 0; step < mostSteps && places.length > 0 && own.size < mostOwn; step++) {
    const asked = places.filter((place) => !seen.has(placeName(place))).slice(0, mostReferences);
    for (const place of asked) seen.add(placeName(place));
    if (asked.length === 0) break;
    const cells = await pane.workbook.readFormulas(
      asked,
      Math.floor(mostCells / asked.length) || 1,
    );
    const next = new Set<string>();
    for (const cell of cells) {
      const formula = readOrNull(cell.formula);
      if (formula === null) continue;
      const names = ownNames(formula, find);
      if (names.length > 0) own.set(placeName(cell.place), { place: cell.place, names });
      else referencesIn(formula).forEach((each) => next.add(onSheet(each, cell.place)));
    }
    places =
      next.size === 0 ? [] : await placesOf(pane, [...next].slice(0, mostReferences), from[0]);
  }
  return [...own.values()].slice(0, mostOwn);
}

async function placesOf({ workbook }: Pane, references: string[], at: Place): Promise<Place[]> {
  const cells = await workbook.readReferences(references, at, 1);
  return cells.flatMap((each) => each?.place ?? []);
}

/** A reference as it reads from another sheet; names and tables read the same everywhere. */
function onSheet(reference: string, { sheetName }: Place): string {
  const isAddress = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(reference);
  return isAddress ? `'${sheetName.replace(/'/g, "''")}'!${reference}` : reference;
}

function ownNames(formula: Expression, find: FindFunction): string[] {
  return [...new Set(ownCalls(formula, find).map(({ own }) => own.name))];
}

function readOrNull(formula: string): Expression | null {
  try {
    return readFormula(formula);
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

/** How much of a sheet is looked through for functions of ours. */
const mostOfSheet = 5_000;

/** The cells of a sheet with functions of ours: those that use the cell, else the first of them. */
export async function ownBeside(
  pane: Pane,
  place: Place,
  catalogue: Catalogue,
): Promise<{ isUsing: boolean; cells: OwnCell[] }> {
  const find = functionFinder(catalogue, pane.namespace);
  const formulas = await pane.workbook.readSheetFormulas(place, mostOfSheet);
  const own = formulas.flatMap((cell) => {
    const formula = readOrNull(cell.formula);
    const names = formula === null ? [] : ownNames(formula, find);
    return formula === null || names.length === 0 ? [] : [{ cell, formula, names }];
  });
  const using = own.filter(({ formula }) => uses(formula, place));
  const told = using.length > 0 ? using : own;
  return {
    isUsing: using.length > 0,
    cells: told.slice(0, mostOwn).map(({ cell, names }) => ({ place: cell.place, names })),
  };
}

/** Whether an address in the formula covers the cell. */
function uses(formula: Expression, place: Place): boolean {
  return referencesIn(formula).some((reference) =>
    boxesIn(reference).some((box) => overlap(box, place)),
  );
}

function boxesIn(reference: string) {
  return /^[$A-Z\d:]+$/i.test(reference) && /\d|:/.test(reference) ? boxesOf(reference) : [];
}
