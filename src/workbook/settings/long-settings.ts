import { breathe } from "../excel/blocks";
import { Fingerprint } from "../excel/fingerprint";
import { type Piece, piecesOf, requestsFor } from "./pieces";
import { read, repair, save } from "../excel/run";
import { keyOf, parsed } from "./settings";
import { wholeOrNothing } from "../excel/whole-or-nothing";

/** A sheet full of rows keeps seven letters for each; Excel itself takes some two million. */
const mostLetters = 16_000_000;
const longestPart = 4_000_000;
const mostParts = 1_000;
const longestStamp = 64;

/** Says which pieces are those that were saved last, and how long each text is. */
interface Index {
  stamp: string;
  lengths: number[];
}

/**
 * Saves texts of any length with the workbook. The pieces go under names of their own, and the
 * index that leads to them is written last: whoever reads finds the former texts or these, whole.
 */
export async function saveLongSettings(key: string, parts: readonly string[]): Promise<void> {
  const index = { stamp: await stampOf(parts), lengths: parts.map(({ length }) => length) };
  const work = () =>
    save(async (context) => {
      const { settings } = context.workbook;
      for (const pieces of requestsFor(piecesOf(index.lengths))) {
        for (const piece of pieces) {
          const text = parts[piece.part].slice(piece.from, piece.from + piece.length);
          settings.add(pieceKey(key, index, piece), text);
        }
        await context.sync();
      }
      settings.add(keyOf(key), JSON.stringify(index));
      await context.sync();
    });
  const removeLeftovers = () => repair((context) => removeUnused(context, key));
  await wholeOrNothing(work, removeLeftovers, () => keyOf(key));
  // What is saved is saved: pieces that stay behind now go with the next saving.
  await removeLeftovers().catch(() => undefined);
}

/** The texts as saved; null when there are none, or when they are damaged. */
export function loadLongSettings(key: string): Promise<string[] | null> {
  return read(async (context) => {
    const index = await loadIndex(context, key);
    if (!index) return null;
    const parts = index.lengths.map(() => "");
    for (const pieces of requestsFor(piecesOf(index.lengths))) {
      const asked = pieces.map((piece) => askFor(context, pieceKey(key, index, piece)));
      await context.sync();
      for (const [at, { part, length }] of pieces.entries()) {
        const text = textOf(asked[at]);
        // A piece of another length is damaged, and may be longer than anybody has saved.
        if (text?.length !== length) return null;
        parts[part] += text;
      }
    }
    return (await stampOf(parts)) === index.stamp ? parts : null;
  });
}

async function removeUnused(context: Excel.RequestContext, key: string): Promise<void> {
  const { settings } = context.workbook;
  settings.load("items/key");
  const index = await loadIndex(context, key);
  for (const setting of settings.items) {
    const isPiece = setting.key.startsWith(piecesKey(key));
    if (isPiece && !(index && setting.key.startsWith(piecesKey(key, index)))) {
      setting.delete();
    }
  }
  await context.sync();
}

async function loadIndex(context: Excel.RequestContext, key: string): Promise<Index | null> {
  const asked = askFor(context, keyOf(key));
  await context.sync();
  const { stamp, lengths } = parsed<Partial<Index>>(textOf(asked)) ?? {};
  const isIndex = typeof stamp === "string" && Array.isArray(lengths);
  return isIndex && stamp.length <= longestStamp && arePossible(lengths)
    ? { stamp, lengths }
    : null;
}

/** An index is a claim, held against what can have been saved before any work is done for it. */
function arePossible(lengths: readonly unknown[]): lengths is number[] {
  let sum = 0;
  for (const length of lengths.slice(0, mostParts + 1)) {
    if (!Number.isSafeInteger(length) || Number(length) < 0 || Number(length) > longestPart) {
      return false;
    }
    sum += Number(length);
  }
  return lengths.length <= mostParts && sum <= mostLetters;
}

function askFor(context: Excel.RequestContext, key: string): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  return setting;
}

function textOf(setting: Excel.Setting): string | null {
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === "string" ? value : null;
}

function piecesKey(key: string, index?: Index): string {
  return `${keyOf(key)}/${index ? `${index.stamp}/` : ""}`;
}

function pieceKey(key: string, index: Index, { part, from }: Piece): string {
  return `${piecesKey(key, index)}${part}/${from}`;
}

/** The same for the same texts only, so that savings never mix. */
async function stampOf(parts: readonly string[]): Promise<string> {
  const fingerprint = new Fingerprint();
  for (const part of parts) {
    fingerprint.add([[part]]);
    await breathe();
  }
  return fingerprint.toString();
}
