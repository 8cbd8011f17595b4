import { placeAt } from "../excel/a1";
import { rangeAt } from "../excel/range";
import { write } from "../excel/run";
import { stages } from "../excel/stages";
import { type Cell, type Place, type Progress, Refusal, type Written } from "../excel/types";
import type { Run } from "../excel/runs";
import { evenInManySteps } from "../excel/undo-group";
import { replaceCells } from "../columns/cells-replacer";
import { demandPlaceUnfiltered } from "../columns/filtered-rows";
import { lookAtOwn, type Own } from "../columns/find-own";
import { State } from "../columns/judge-own";
import { placesNow } from "../columns/places-now";
import { Source } from "../list/source";
import { codesOf, filledIn, isBlank } from "./content-proof";
import { formerRow } from "./former";
import { clearOurs } from "./own-cells";
import { addProof, type Former, type Proof } from "./proofs";

/**
 * Takes columns out again that Excel has followed since they were written. Rows that were sorted,
 * inserted or deleted since are told apart by their keys, and what somebody has changed stays.
 */
export function removeColumns(
  written: Written,
  proof: Proof,
  evenIfEdited: boolean,
  progress?: Progress,
): Promise<void> {
  const work = () =>
    write(async (context) => {
      const own = await ownNow(context, written, proof, { evenIfEdited, progress });
      const { place, box, judged } = own;
      await demandPlaceUnfiltered(context, placeAt(place, box));
      if (judged.edited === 0) {
        rangeAt(context, place.sheetId, box).clear(proof.formatted ? "All" : "Contents");
        await context.sync();
        return;
      }
      const ours = judged.states.map((states) => states.map((state) => meaning[state]));
      await clearOurs(context, placeAt(place, box), ours, proof.formatted);
    }, written.place);
  return evenInManySteps(work);
}

/** By state, what it is called where cells are cleared. */
const meaning = { [State.empty]: 2, [State.ours]: 1, [State.edited]: 0 } as Record<number, number>;

/** Brings back what columns have replaced, whole or not at all; answers with the note of that. */
export async function bringBackFormer(
  written: Written,
  proof: Proof,
  former: Former,
  evenIfEdited: boolean,
  progress?: Progress,
): Promise<Written> {
  const [reading, writing] = stages(progress, [1, 1]);
  const { sheet } = Source.at(written.place);
  let place: Place | null = null;
  const prepare = async (context: Excel.RequestContext) => {
    const own = await ownNow(context, written, proof, { evenIfEdited, progress: reading, former });
    place = own.place;
    const { address, sheetName } = own.place;
    const changed = (): never => {
      throw new Refusal("changedSince", { address, sheetName });
    };
    return {
      ...{ place: placeAt(place, own.box), look: own.look, mayBeFormula: true },
      ...{ cells: formerCells(own, proof, former), source: Source.at(place), changed },
      ...(written.formatted ? { undress: grownBy(own, former) } : {}),
    };
  };
  const finish = async () => noteOf(written, place as Place, former);
  return replaceCells(sheet, prepare, finish, writing);
}

interface Taking {
  evenIfEdited: boolean;
  former?: Former;
  progress?: Progress;
}

/** What stands there now, as far as it may be taken back. */
async function ownNow(
  context: Excel.RequestContext,
  written: Written,
  proof: Proof,
  { evenIfEdited, former, progress }: Taking,
): Promise<Own> {
  const [place] = await placesNow(context, [written]);
  if (place === null) throw new Refusal("listGone");
  const { address, sheetName } = place;
  const above = former?.above ?? 0;
  const rows = former ? former.rows + place.rows - written.place.rows : place.rows;
  const around = placeAt(place, { ...place, row: Math.max(0, place.row - above), rows });
  const looking = { keyColumns: [], words: [], keysFrom: proof.keysFrom };
  const own = await lookAtOwn(
    ...([context, around, written, place, place.columns, looking, progress] as const),
  );
  const { states, edited } = own.judged;
  const ours = states.reduce((sum, each) => sum + each.filter((is) => is === State.ours).length, 0);
  // Columns inserted or deleted move what was written; then other people's data stand there.
  if (ours * 2 < filledIn(proof)) throw new Refusal("listGone", { address, sheetName });
  if (edited !== 0 && !evenIfEdited) throw new Refusal("changedSince", { address, sheetName });
  return own;
}

/** What comes into each cell again; null leaves one as it is. */
function formerCells({ place, box, judged, look }: Own, proof: Proof, former: Former) {
  const letters = look.map((_, column) => codesOf(proof, column));
  const wasBlank = (column: number, row: number) =>
    row >= proof.rows || isBlank(letters[column]?.[row]);
  const cells: (Cell | null)[][] = [];
  for (let row = 0; row < box.rows; row += 1) {
    const beside = box.row + row - place.row;
    const isInside = beside >= 0 && beside < place.rows;
    const from = isInside ? judged.rows[row] : beside;
    const isKnown = !isInside || from >= 0;
    const at = from + former.above;
    const content =
      isKnown && at >= 0 && at < former.rows ? formerRow(former, at, box.row + row) : [];
    cells.push(
      look.map((_, column) => {
        const state = judged.states[column][row];
        if (state === State.ours) return content[column] ?? "";
        if (state === State.edited || !isKnown) return null;
        return !isInside || wasBlank(column, from) ? (content[column] ?? null) : null;
      }),
    );
  }
  return cells;
}

/** Rows that the columns had grown by, counted from the first of the box, bear no look of ours. */
function grownBy({ place, box }: Own, { written, above }: Former): Run | undefined {
  const first = written.place.rows + Math.max(0, -above) + place.row - box.row;
  const count = place.row + place.rows - box.row - first;
  return count > 0 && first > 0 ? { first, count } : undefined;
}

/** The note of what stands there again, and its proof. */
function noteOf({ place: before, mark }: Written, now: Place, { written, proof }: Former): Written {
  const { place } = written;
  const again = placeAt(now, {
    row: place.row + now.row - before.row,
    column: place.column + now.column - before.column,
    rows: Math.max(1, place.rows + now.rows - before.rows),
    columns: place.columns,
  });
  const note = { ...written, place: again, mark };
  if (proof !== null) addProof(note, proof);
  return note;
}
