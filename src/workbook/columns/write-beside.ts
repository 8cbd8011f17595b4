import { newMark } from "./named-columns";
import { keysOfRows, readKeys } from "./row-keys";
import { ColumnsWriter } from "./columns-writer";
import { dress, type Looks, neighbourOf } from "./dress";
import { signsAsSpelled } from "./read-back";
import { addProof } from "../take-back/proofs";
import { write } from "../excel/run";
import { Signs } from "../take-back/signs";
import type { Source } from "../list/source";
import { stages } from "../excel/stages";
import type { Place, Progress, Written } from "../excel/types";
import { evenInManySteps } from "../excel/undo-group";
import { wholeOrNothing } from "../excel/whole-or-nothing";
import type { SafeContent } from "./written-columns";

export interface Beside {
  what: Written["what"];
  /** Every cell of it must be empty. */
  target: Place;
  /** Goes to the first rows of the target. */
  content: SafeContent;
  /** The list beside it, which must neither change nor move meanwhile. */
  source: Source;
  /** The content stands for all rows of the list at once, so all are looked at before. */
  looksAtAll?: boolean;
  looks?: Looks;
  /** Where Excel may spell what is written its own way, what stands there is read back. */
  readBack?: boolean;
  /** The list, and its columns by which its rows are told apart, counted from its first. */
  keys?: { list: Place; columns: readonly number[] };
}

/**
 * Writes columns beside a list, whole or not at all. The cells are looked at before the writing,
 * and again with every block, for a colleague may use them meanwhile.
 */
export function writeBeside(beside: Beside, progress?: Progress): Promise<Written> {
  return evenInManySteps(() => writeOnce(beside, progress));
}

async function writeOnce(beside: Beside, progress?: Progress): Promise<Written> {
  const { what, target, content, source } = beside;
  const { sheet } = source;
  // A single formula goes where the user has put it, be it into a table.
  const isApart = what !== "formula";
  const writer = new ColumnsWriter(sheet, target, content, source, isApart);
  const work = () =>
    write(async (context) => {
      try {
        return await fill(context, writer, beside, progress);
      } catch (error) {
        writer.trace.keep();
        throw error;
      }
    }, sheet);
  try {
    return await wholeOrNothing(
      work,
      () => writer.trace.undo(),
      () => `${sheet.sheetName}!${target.address}`,
    );
  } finally {
    await writer.trace.release();
  }
}

async function fill(
  context: Excel.RequestContext,
  writer: ColumnsWriter,
  { what, target, content, source, looksAtAll, looks, readBack, keys }: Beside,
  progress?: Progress,
): Promise<Written> {
  const [looking, writing] = stages(progress, [target.rows, content.rows]);
  const signs = new Signs();
  const looksAtEach = looksAtAll === true || content.rows >= source.rows;
  const noted = keys && looksAtEach ? source.noteKeys(keys.list, keys.columns) : null;
  if (looksAtAll) {
    await source.demandAllUnchanged(context);
  }
  await writer.begin(context, looking);
  const { list, hasHeader = false } = looks ?? {};
  const neighbour = list && (await neighbourOf(context, list, hasHeader));
  // Where they are read beforehand, they are those of the rows that the writing finds unchanged.
  const rowKeys =
    keys && keys.columns.length > 0
      ? (noted ?? (await readKeys(context, keys.list, keys.columns)))
      : null;
  await writer.write(context, (cells) => readBack || signs.add(cells), writing);
  if (looks && neighbour && writer.bare) {
    await writer.dress(context, () => dress(context, writer, looks, neighbour, target.rows));
  }
  const { rows } = content;
  const range: Parameters<typeof signsAsSpelled>[1]["range"] = (column, of) =>
    writer.rows(column, of);
  const justWritten = { what, columns: what === "class column" ? target.columns : 1, rows, range };
  const shapes = readBack ? await signsAsSpelled(context, justWritten, signs) : [];
  const { sheetName } = source.sheet;
  const place = { ...target, sheetName };
  const { bare: formatted } = writer;
  const written: Written = { what, place, ...signs.get(), formatted };
  if (list) {
    written.mark = newMark();
    written.apart = target.column - list.column - list.columns + 1;
  }
  const known = keys && rowKeys ? keysOfRows(rowKeys, keys.list, keys.columns, target) : {};
  addProof(written, {
    ...signs.proof(),
    formatted,
    ...known,
    ...(shapes.length > 0 ? { shapes } : {}),
  });
  return written;
}
