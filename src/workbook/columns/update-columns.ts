import { addressOf, columnOf, placeAt, rowsOf } from "../excel/a1";
import { asSent, asText, isTooLong } from "../excel/as-text";
import { runsWhere } from "../excel/runs";
import {
  type Cell,
  type ColumnsContent,
  type OwnColumns,
  type Place,
  type Progress,
  Refusal,
  type SourceCheck,
  type UpdateOptions,
  type Written,
} from "../excel/types";
import { stages } from "../excel/stages";
import { Source } from "../list/source";
import { formerOf } from "../take-back/former";
import { addProof, proofOf } from "../take-back/proofs";
import { Signs } from "../take-back/signs";
import { holds } from "./as-it-stood";
import { unfiltered } from "./class-filter";
import { type CellsReplacer, replaceCells } from "./cells-replacer";
import { lookAtOwn, type Own } from "./find-own";
import { State } from "./judge-own";
import { newMark } from "./named-columns";
import { placesNow } from "./places-now";
import { signsAsSpelled } from "./read-back";
import { keysOfRows } from "./row-keys";

/** Replaces what we wrote beside the list by what is so now, in the same columns, whole or not at all. */
export function updateColumns(
  list: Place,
  own: OwnColumns,
  content: ColumnsContent,
  options: UpdateOptions = {},
  progress?: Progress,
): Promise<Written> {
  const { rows, columns, numberFormats, source, keyColumns = [] } = content;
  const cells = content.cells(0, rows, own.place.column);
  const isCut = cells.some((row) => row.some(isTooLong));
  return updateInView({
    ...{ what: "class column", list, own, columns, numberFormats, source, keyColumns, isCut },
    ...{ options, progress, cells: cells.map((row) => row.map(asSent)) },
    mayBeFormula: content.hasFormulas === true,
  });
}

/** The same for the one formula that spills over the rows of the list. */
export function updateLiveFormula(
  list: Place,
  own: OwnColumns,
  header: string | null,
  formula: string,
  { source, keyColumns = [] }: Pick<ColumnsContent, "source" | "keyColumns"> = {},
  options: UpdateOptions = {},
): Promise<Written> {
  const cells: Cell[] = header === null ? [formula] : [asText(header), formula];
  return updateInView({
    ...{ what: "live formula", list, own, columns: 1, numberFormats: ["General"], source },
    ...{ keyColumns, isCut: false, options, mayBeFormula: true },
    cells: cells.map((cell) => [cell]),
  });
}

interface Update {
  what: "class column" | "live formula";
  list: Place;
  own: OwnColumns;
  columns: number;
  numberFormats: readonly string[];
  source?: SourceCheck;
  keyColumns: readonly number[];
  /** From the first row of the list. */
  cells: Cell[][];
  mayBeFormula: boolean;
  isCut: boolean;
  options: UpdateOptions;
  progress?: Progress;
}

/** With all rows in view; those of the same classes alone are shown again afterwards. */
async function updateInView(asked: Update): Promise<Written> {
  const { list, own } = asked;
  const { done, isFiltered } = await unfiltered(own.written, () => update(asked), list);
  return isFiltered ? { ...done, filtered: own.written.filtered } : done;
}

function update(asked: Update): Promise<Written> {
  const { list, own, columns, mayBeFormula, options, progress } = asked;
  const source = asked.source ? new Source(asked.source) : Source.at(list);
  const { sheet } = source;
  const { words = [] } = options;
  const [reading, writing] = stages(progress, [list.rows, list.rows]);
  const { keyColumns } = asked;
  const refuse = (): never => source.refuse();
  let found: Own | null = null;
  const prepare = async (context: Excel.RequestContext) => {
    const [place] = await placesNow(context, [own.written]);
    if (place === null || place.address !== own.place.address) refuse();
    if (asked.what === "live formula") await source.demandAllUnchanged(context);
    const width = Math.max(columns, own.place.columns);
    const looking = { keyColumns, words };
    found = await lookAtOwn(context, list, own.written, own.place, width, looking, reading);
    demandOurs(asked, found);
    const cells = replacementOf(asked, found);
    const whole = placeAt(sheet, found.box);
    return { place: whole, look: found.look, cells, mayBeFormula, source, changed: refuse };
  };
  const finish = async (context: Excel.RequestContext, replacer: CellsReplacer) => {
    const { box, look, keys, place } = found as Own;
    await dressNew(replacer, asked, found as Own);
    const width = look.length;
    const target = placeAt(sheet, { ...box, row: list.row, rows: list.rows });
    const signs = new Signs();
    let shapes: string[] = [];
    const padded = asked.cells.map((row) => [...row, ...new Array<Cell>(width - columns).fill("")]);
    if (mayBeFormula) {
      const start = list.row - box.row;
      const { what } = asked;
      shapes = await signsAsSpelled(
        context,
        {
          ...{ what, columns: what === "class column" ? width : 1, rows: padded.length },
          range: (column, { first, count }) =>
            replacer.rows(column, { first: start + first, count }),
        },
        signs,
      );
    } else {
      signs.add(padded);
    }
    const proof = proofOf(own.written);
    const former = formerOf(look, list.row - box.row, { ...own.written, place }, proof);
    const written: Written = {
      ...{ what: asked.what, place: target, ...signs.get() },
      ...{ formatted: own.written.formatted, mark: own.written.mark ?? newMark(), updated: true },
      ...(own.written.apart === undefined ? {} : { apart: own.written.apart }),
      ...(own.written.coloured ? { coloured: true as const } : {}),
      ...(asked.isCut ? { isCut: true as const } : {}),
    };
    addProof(written, {
      ...{ ...signs.proof(), formatted: written.formatted, former },
      ...(shapes.length > 0 ? { shapes } : {}),
      ...(keys === null ? {} : keysOfRows(keys, list, keyColumns, target)),
    });
    return written;
  };
  return replaceCells(sheet, prepare, finish, writing);
}

function demandOurs({ list, own, options }: Update, { judged, box, look }: Own): void {
  const { sheetName } = list;
  // What stands beside the columns that we had is never ours.
  for (let column = own.place.columns; column < look.length; column += 1) {
    const row = look[column].findIndex(holds);
    if (row >= 0) {
      const address = addressOf(rowsOf(columnOf(box, column), row, 1));
      throw new Refusal("targetNotEmpty", { address, sheetName });
    }
  }
  if (judged.edited !== 0 && options.evenIfEdited !== true) {
    throw new Refusal("editedByHand", { address: own.place.address, sheetName });
  }
}

/** Rows of the list get what is new; what the list has left behind is cleared as far as it is ours. */
function replacementOf({ list, cells, columns }: Update, { box, look, judged }: Own) {
  const start = list.row - box.row;
  return Array.from({ length: box.rows }, (_, row) =>
    look.map((_cells, column): Cell | null => {
      const inList = row >= start && row < start + list.rows;
      if (!inList) return judged.states[column][row] === State.ours ? "" : null;
      return row - start < cells.length && column < columns ? cells[row - start][column] : "";
    }),
  );
}

/** Rows that came since look as the others do. */
async function dressNew(
  replacer: CellsReplacer,
  { list, own, numberFormats }: Update,
  { box, place, look }: Own,
): Promise<void> {
  if (!own.written.formatted) return;
  const end = place.row + place.rows - box.row;
  const last = list.row + list.rows - box.row;
  const isPlain = (row: number) =>
    look.every((cells) => !holds(cells[row]) && cells[row].numberFormat === "General");
  const [fresh] = runsWhere(Math.max(0, last - end), (row) => isPlain(end + row));
  if (fresh === undefined || fresh.first !== 0 || end < 1) return;
  const rows = { first: end, count: fresh.count };
  await replacer.dress(rows, () => {
    look.forEach((_, column) => {
      const above = replacer.rows(column, { first: end - 1, count: 1 });
      const fresh = replacer.rows(column, rows);
      fresh.copyFrom(above, "Formats");
      if ((numberFormats[column] ?? "General") !== "General") {
        fresh.numberFormat = numberFormats[column] as unknown as string[][];
      }
    });
  });
}
