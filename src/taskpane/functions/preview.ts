import { overlap } from "../../workbook/excel/a1";
import { Refusal, type Cell, type Place, type ReferenceCells } from "../../workbook/excel/types";
import { askFunction } from "../catalogue/ask-function";
import type { CatalogueFunction } from "../catalogue/catalogue";
import type { Expression } from "../formula/expression";
import { readFormula } from "../formula/read-formula";
import type { Pane } from "../pane/pane";
import { readEntry } from "./read-entry";
import { functionsPart, type Preview } from "./state";

/** More cells than this are left to the formula itself: the pane must not stand still. */
const mostCells = 2_000;

type Cells = (Cell | null)[][];

/** Works out what the function gives, as far as everything it needs is filled in. */
export async function showPreview(pane: Pane): Promise<void> {
  const { previews, chosen, entries } = functionsPart.of(pane);
  const own = previews + 1;
  functionsPart.change(pane, { previews: own });
  const preview = chosen === null ? null : await previewOf(pane, chosen).catch(() => null);
  const now = functionsPart.of(pane);
  if (now.previews !== own || now.chosen !== chosen || now.entries !== entries) return;
  functionsPart.change(pane, { preview });
}

async function previewOf(pane: Pane, chosen: CatalogueFunction): Promise<Preview | null> {
  const { entries, cell } = functionsPart.of(pane);
  const target = cell === null || cell instanceof Refusal ? null : cell.place;
  const given: (string | Cells | null)[] = [];
  for (const argument of chosen.arguments) {
    const read = readEntry(entries[argument.name] ?? "", argument, pane.formats.decimalSign);
    if (typeof read === "string") return null;
    if (read.isReference) given.push(read.english);
    else given.push(read.english === "" ? null : cellsIn(readFormula(`=${read.english}`)));
  }
  const references = given.filter((each): each is string => typeof each === "string");
  const found = await lookUp(pane, references, target);
  if (found === null || found === "tooLarge") return found;
  const answer = askFunction(
    chosen,
    given.map((each) => (typeof each === "string" ? found.get(each)! : each)),
  );
  return answer === null || answer.length === 0 ? null : { cells: answer };
}

/** Null where a reference leads nowhere, or to the very cell that the formula goes into. */
async function lookUp(
  { workbook }: Pane,
  references: string[],
  target: Place | null,
): Promise<Map<string, Cells> | "tooLarge" | null> {
  if (references.length === 0) return new Map();
  if (target === null) return null;
  const found = await workbook.readReferences(references, target, mostCells);
  const isUsable = (cells: ReferenceCells | null): cells is ReferenceCells =>
    cells !== null && !(cells.place.sheetId === target.sheetId && overlap(cells.place, target));
  if (!found.every(isUsable)) return null;
  const size = found.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (size > mostCells) return "tooLarge";
  return new Map(references.map((reference, k) => [reference, found[k].values]));
}

/** The cells of a number, a text or an array as it is typed. */
function cellsIn(expression: Expression | null): Cells {
  if (expression?.kind === "array") return expression.rows.map((row) => row.map(valueOf));
  return [[expression === null ? null : valueOf(expression)]];
}

function valueOf(expression: Expression): Cell | null {
  switch (expression.kind) {
    case "number":
      return expression.number;
    case "text":
      return expression.text;
    case "boolean":
      return expression.is;
    case "percent":
      return scaled(valueOf(expression.of), 1 / 100);
    case "sign":
      return scaled(valueOf(expression.of), expression.sign === "-" ? -1 : 1);
    default:
      return null;
  }
}

function scaled(value: Cell | null, factor: number): Cell | null {
  return typeof value === "number" ? value * factor : null;
}
