import type { ActiveCell, Place } from "../../workbook/excel/types";
import type { Catalogue } from "../catalogue/catalogue";
import type { Pane } from "../pane/pane";
import { explainCall, type CallExplanation } from "./call/call-explanation";
import { ownCalls } from "../calls/own-calls";
import type { Expression } from "../formula/expression";
import { referencesIn } from "../formula/references-in";
import { signsFor } from "../formula/print";
import { readFormula } from "../formula/read-formula";
import { TooDeep } from "../formula/unreadable";
import { reasonsOfParts } from "./ask-parts";
import { nativeOfCalls } from "./native/native-of-call";
import type { Explanation } from "./state";
import type { Known } from "../calls/values/evaluate";
import { unknownNames } from "./unknown/unknown-names";
import { functionFinder } from "../catalogue/own-function";
import { readLabels } from "./labels/labels";
import { cellOf, positionIn, readReferenceBook } from "../calls/values/reference-cells";

/** Each is looked up by itself, and told in the pane. */
const mostReferences = 200;
const mostCalls = 50;

/** Null for a cell without a formula, or whose formula has none of our functions in it. */
export async function explainFormula(
  pane: Pane,
  active: ActiveCell,
  catalogue: Catalogue,
): Promise<Explanation | null> {
  const { place, formula, value, text, numberFormat, spillParent } = active;
  if (formula === "") return null;
  const expression = readOrGiveUp(formula);
  if (expression === "tooDeep") return { kind: "tooDeep", place, formula };
  if (expression === null) return { kind: "unreadable", place, formula };
  const findFunction = functionFinder(catalogue, pane.namespace);
  const calls = ownCalls(expression, findFunction);
  if (calls.length === 0) return null;
  const position = positionIn(place, spillParent);
  const references = [...new Set(calls.flatMap(({ call }) => referencesIn(call)))];
  if (calls.length > mostCalls || references.length > mostReferences) {
    return { kind: "tooDeep", place, formula };
  }
  const book = await readReferenceBook(pane, references, place, position);
  const known: Known = {
    cellsOf: (reference) => book.cellsOf(reference),
    besideFormula: (reference) => book.besideFormula(reference),
    findFunction,
  };
  const around = { known, book, position, isSpilled: spillParent !== null };
  const signs = signsFor(pane.formats.decimalSign);
  const { figures } = pane.texts.explain;
  const explained = calls.map((call) => explainCall(call, value, around, signs, figures));
  return {
    kind: "formula",
    ...{ place, expression, value, spillParent },
    look: { text, numberFormat },
    calls: explained,
    native: await nativeOfCalls(calls, findFunction, spillParent === null ? null : position),
    unknown: unknownNames(expression, value, catalogue, pane.namespace),
    labels: await readLabels(pane, explained.flatMap(cellsToName), place),
    reasons: await reasonsOfParts(pane, active),
  };
}

/** The cells whose words in the sheet say what an argument or a figure is. */
function cellsToName(call: CallExplanation): Place[] {
  const ofArguments = call.arguments.flatMap(({ place, range }) =>
    place === null ? [] : range === null ? [place] : [cellOf(place, { row: 0, column: 0 })],
  );
  const ofFigure = call.figure?.cell ?? null;
  return ofFigure === null ? ofArguments : [...ofArguments, ofFigure];
}

function readOrGiveUp(formula: string): Expression | "tooDeep" | null {
  try {
    return readFormula(formula);
  } catch (error) {
    if (error instanceof TooDeep) return "tooDeep";
    throw error;
  }
}
