import { addressOf } from "../excel/a1";
import { asSent } from "../excel/as-text";
import { breathe } from "../excel/blocks";
import { once, rangeAt } from "../excel/range";
import { refusalOf } from "../excel/refusal-of";
import { read, repair, write } from "../excel/run";
import { stages } from "../excel/stages";
import { Refusal, type Cell, type Progress } from "../excel/types";
import { wholeOrNothing } from "../excel/whole-or-nothing";
import type { CellChange, CellsNow, ChangeOutcome } from "./cell-change";
import { isUnderWay } from "./under-way";
import { oneByOne, requestsOf, stripsOf, type Strip } from "./strips";

/** A formula may have thousands of letters, and a request takes 5 MB. */
const cellsPerRequest = 400;

/** How often, and how many milliseconds apart, cells are asked that are still being worked out. */
const looks = { most: 40, apart: 250 };

/** A change that is under way: what was in its cells, and in which format. */
interface Begun {
  change: CellChange;
  before: CellsNow;
  formats: string[][];
}

interface Look extends CellsNow {
  formats: string[][];
  hidesRows: boolean;
}

/**
 * Puts other contents into cells, has Excel work them out and puts back what may not stand. Where that
 * fails or is cancelled everything is as it was. One outcome for each change.
 */
export async function replaceFormulas(
  changes: readonly CellChange[],
  progress?: Progress,
): Promise<ChangeOutcome[]> {
  const outcomes = new Map<CellChange, ChangeOutcome>();
  const [reading, writing, comparing] = stages(progress, [1, 3, 1]);
  const { begun, strips } = await lookAt(changes, outcomes, reading);
  const written: Strip[] = [];
  const undo = () => putBack(written, begun, repair);
  const leftBehind = () => addressesOf(written);
  const work = wholeOrNothing(
    async () => {
      await inRequests(strips, writing, async (request) => {
        written.push(...request);
        await writeStrips(request, begun);
      });
      await recalculate();
      const refused = await compare(strips, begun, outcomes, comparing);
      await inRequests(refused, undefined, (request) => putBack(request, begun, write));
      if (refused.length > 0) await recalculate();
    },
    undo,
    leftBehind,
  );
  await work.catch(namingFormulas);
  return changes.map((change) => outcomes.get(change) ?? { kind: "done" });
}

/** Cleared by hand they would be lost; they are to be compared. */
function namingFormulas(error: unknown): never {
  const { reason, detail } = refusalOf(error);
  const { leftBehind, ...others } = detail;
  if (leftBehind === undefined) throw error;
  throw new Refusal(reason, { ...others, formulasLeft: leftBehind });
}

async function inRequests(
  strips: readonly Strip[],
  progress: Progress | undefined,
  work: (request: Strip[]) => Promise<void>,
): Promise<void> {
  const requests = requestsOf(strips, cellsPerRequest);
  for (const [k, request] of requests.entries()) {
    progress?.report(k, requests.length);
    if (progress?.cancelled) throw new Refusal("cancelled");
    await work(request);
    await breathe();
  }
  if (progress?.cancelled) throw new Refusal("cancelled");
}

/** What is in the cells, and in which ranges those that are as they were seen can be written. */
async function lookAt(
  changes: readonly CellChange[],
  outcomes: Map<CellChange, ChangeOutcome>,
  progress: Progress | undefined,
): Promise<{ begun: Map<CellChange, Begun>; strips: Strip[] }> {
  const begun = new Map<CellChange, Begun>();
  const hidden = new Set<CellChange>();
  await inRequests(stripsOf(changes), progress, async (request) => {
    const seen = await read((context) => look(context, request));
    request.forEach((strip, k) => {
      for (const change of strip.changes) {
        const now = partOf(seen[k], strip, change);
        if (!change.isAsSeen(now)) outcomes.set(change, { kind: "changedSince" });
        else if (now.formats.flat().includes("@")) outcomes.set(change, { kind: "textFormat" });
        else begun.set(change, { change, before: now, formats: now.formats });
        if (now.hidesRows) hidden.add(change);
      }
    });
  });
  const strips = stripsOf([...begun.keys()]).flatMap((strip) =>
    strip.changes.some((change) => hidden.has(change)) ? oneByOne(strip) : [strip],
  );
  return { begun, strips };
}

async function look(context: Excel.RequestContext, strips: readonly Strip[]): Promise<Look[]> {
  const ranges = strips.map(({ sheetId, box }) =>
    once(rangeAt(context, sheetId, box)).load("formulas,values,numberFormat,rowHidden"),
  );
  await context.sync();
  return ranges.map(({ formulas, values, numberFormat, rowHidden }) => ({
    ...{ formulas, values, formats: numberFormat },
    hidesRows: rowHidden !== false,
  }));
}

function partOf(seen: Look, { box }: Strip, change: CellChange): Look {
  const first = change.box.row - box.row;
  const rows = <T>(all: T[]) => all.slice(first, first + change.box.rows);
  return {
    formulas: rows(seen.formulas),
    values: rows(seen.values),
    formats: rows(seen.formats),
    hidesRows: seen.hidesRows,
  };
}

function writeStrips(strips: readonly Strip[], begun: ReadonlyMap<CellChange, Begun>) {
  return write((context) =>
    fill(context, strips, (change) => change.contents.map((line) => line.map(asSent)), begun),
  );
}

function putBack(
  strips: readonly Strip[],
  begun: ReadonlyMap<CellChange, Begun>,
  run: (batch: (context: Excel.RequestContext) => Promise<void>) => Promise<void>,
): Promise<void> {
  return run((context) =>
    fill(context, strips, (change) => formerContents(begunOf(begun, change)), begun),
  );
}

function begunOf(begun: ReadonlyMap<CellChange, Begun>, change: CellChange): Begun {
  const found = begun.get(change);
  if (found === undefined) throw new Error("Only cells that were looked at are written.");
  return found;
}

/** In Excel a formula may take over the format of the cells that it refers to. */
async function fill(
  context: Excel.RequestContext,
  strips: readonly Strip[],
  contents: (change: CellChange) => Cell[][],
  begun: ReadonlyMap<CellChange, Begun>,
): Promise<void> {
  for (const { sheetId, box, changes } of strips) {
    const range = once(rangeAt(context, sheetId, box));
    range.formulas = changes.flatMap(contents);
    range.numberFormat = changes.flatMap((change) => begunOf(begun, change).formats);
  }
  await context.sync();
}

/** What one would type to have the cells as they were: a text that looks like a formula is none. */
function formerContents({ change, before: { formulas, values } }: Begun): Cell[][] {
  return formulas.map((line, i) =>
    line.map((formula, j) => {
      if (change.isSpilled && i + j > 0) return "";
      return formula === values[i][j] ? asSent(formula) : formula;
    }),
  );
}

function recalculate(): Promise<void> {
  return write(async (context) => {
    context.workbook.application.calculate("Recalculate");
    await context.sync();
  });
}

/** The strips of which something may not stand. */
async function compare(
  strips: readonly Strip[],
  begun: ReadonlyMap<CellChange, Begun>,
  outcomes: Map<CellChange, ChangeOutcome>,
  progress: Progress | undefined,
): Promise<Strip[]> {
  const refused: Strip[] = [];
  await inRequests(strips, progress, async (request) => {
    const seen = await lookWhenWorkedOut(request);
    request.forEach((strip, k) => {
      for (const change of strip.changes) {
        const after = partOf(seen[k], strip, change);
        const { before } = begunOf(begun, change);
        if (change.mayStand(before, after)) continue;
        outcomes.set(change, { kind: "putBack", before, after });
        refused.push({ sheetId: change.sheetId, box: change.box, changes: [change] });
      }
    });
  });
  return refused;
}

async function lookWhenWorkedOut(request: readonly Strip[]): Promise<Look[]> {
  for (let count = 1; ; count += 1) {
    const seen = await read((context) => look(context, request));
    const isBusy = seen.some(({ values }) => values.flat().some(isUnderWay));
    if (!isBusy || count === looks.most) return seen;
    await new Promise((resolve) => setTimeout(resolve, looks.apart));
  }
}

function addressesOf(strips: readonly Strip[]): string {
  return strips
    .slice(0, 20)
    .map(({ box, changes }) => `${changes[0].sheetName}!${addressOf(box)}`)
    .join(", ");
}
