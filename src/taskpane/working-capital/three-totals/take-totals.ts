import { Refusal, type Cell, type FoundList, type Place } from "../../../workbook/excel/types";
import { say, type Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { selection } from "../../selection/selection";
import { workingCapitalPart } from "../state";
import { figuresInTable } from "./figures-in-table";
import { totalFields } from "./three-totals";
import { workAgainOnTotals } from "./work-totals";

/** A larger one is no small table. */
const [mostRows, mostColumns] = [60, 12];

/** A name alone may stand in any list. */
const leastNames = 2;

/** The small table that is selected, where it names some of the figures; null where none is. */
export function tableSelected(pane: Pane): Place | null {
  const { found } = selection.of(pane);
  if (found === null || found instanceof Refusal) return null;
  const { place, preview } = withAbove(found);
  if (place.rows > mostRows || place.columns > mostColumns) return null;
  const names = namesIn(preview);
  return names >= leastNames ? place : null;
}

/** A selection is drawn many times, and its names are looked through once. */
const known = new WeakMap<Cell[][], number>();

function namesIn(preview: Cell[][]): number {
  let names = known.get(preview);
  if (names === undefined) {
    const { figures, twice } = figuresInTable(preview, ".");
    names = Object.keys(figures).length + twice.length;
    known.set(preview, names);
  }
  return names;
}

/** Titles above a list are rows of a table: names stand there, too. */
function withAbove(found: FoundList): FoundList {
  return found.above?.list ?? found;
}

/** Takes the figures that the selected table names; the others stay as they were. */
export async function takeTotals(pane: Pane): Promise<void> {
  const place = tableSelected(pane);
  if (place === null) return;
  await pane.worker.do({
    label: pane.texts.workingCapital.reading,
    at: "working-capital-totals",
    run: (progress) =>
      pane.workbook.readList(
        place,
        Array.from({ length: place.columns }, (_, column) => column),
        progress,
      ),
    show: ({ cells }) => showTaken(pane, place, turned(cells, place.rows)),
  });
}

/** Read by columns, looked through by rows. */
function turned(columns: readonly Cell[][], rows: number): Cell[][] {
  return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row]));
}

function showTaken(pane: Pane, place: Place, cells: Cell[][]): void {
  const { totals } = workingCapitalPart.of(pane);
  const { formats, texts } = pane;
  const words = texts.workingCapital.totals;
  const { figures, twice } = figuresInTable(cells, formats.decimalSign);
  const taken = totalFields.filter((field) => figures[field] !== undefined);
  const entries = { ...totals.entries };
  for (const field of taken) entries[field] = formats.entry(figures[field] as number);
  workingCapitalPart.change(pane, { totals: { ...totals, entries, problems: {} } });
  workAgainOnTotals(pane);
  const name = placeName(place);
  const said = [
    taken.length === 0 && twice.length === 0
      ? words.noneTaken(name)
      : words.taken(formats.count(taken.length), name),
    twice.length === 0 ? "" : words.twice(twice.map((each) => words.fields[each]).join(", "), name),
  ];
  const isWhole = taken.length > 0 && twice.length === 0;
  say(pane, said.join(" ").trim(), "working-capital-totals", isWhole ? "info" : "warning");
}
