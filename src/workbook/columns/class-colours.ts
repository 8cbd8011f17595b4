import { rowsOf } from "../excel/a1";
import { rangeAt } from "../excel/range";
import { repair, write } from "../excel/run";
import type { Place, Written } from "../excel/types";
import { wholeOrNothing } from "../excel/whole-or-nothing";
import { placeNow } from "./places-now";

/** Dark to light, so that they differ in grey print and for every eye; the letters stay. */
const colours: readonly { letter: string; fill: string; font: string }[] = [
  { letter: "A", fill: "#1F5C99", font: "#FFFFFF" },
  { letter: "B", fill: "#9CC3E6", font: "#000000" },
  { letter: "C", fill: "#EDEDED", font: "#000000" },
];

/** Ours among the conditional formats of a column, and which of any kind there are. */
interface Found {
  own: { letter: string; format: Excel.ConditionalFormat; id: string }[];
  texts: Excel.ConditionalFormat[];
}

/** What there was before: ids of all, and the letters that ours coloured. */
interface Before {
  ids: ReadonlySet<string>;
  letters: readonly string[];
}

/** Colours the cells of a class column by their classes, also those that change later; all or none. */
export function colourClasses(written: Written, hasHeader: boolean): Promise<void> {
  return recolour(written, hasHeader, colours);
}

/** Takes the colours out again, and no other conditional format; all or none. */
export function plainClasses(written: Written, hasHeader: boolean): Promise<void> {
  return recolour(written, hasHeader, []);
}

async function recolour(
  written: Written,
  hasHeader: boolean,
  wanted: typeof colours,
): Promise<void> {
  let before: Before | null = null;
  const work = () =>
    write(async (context) => {
      const place = await placeNow(context, written);
      const { own, texts } = await coloursOf(context, place);
      before = {
        ids: new Set(texts.map(({ id }) => id)),
        letters: own.map(({ letter }) => letter),
      };
      own.forEach(({ format }) => format.delete());
      addColours(context, place, hasHeader, wanted);
      await context.sync();
    }, written.place);
  const undo = async () => {
    if (before !== null) await putBack(written, hasHeader, before);
  };
  await wholeOrNothing(work, undo, () => `${written.place.sheetName}!${written.place.address}`);
}

function addColours(
  context: Excel.RequestContext,
  place: Place,
  hasHeader: boolean,
  wanted: typeof colours,
): void {
  const first = hasHeader ? 1 : 0;
  const body = { ...rowsOf(place, first, place.rows - first), columns: 1 };
  const range = rangeAt(context, place.sheetId, body);
  for (const { letter, fill, font } of wanted) {
    const format = range.conditionalFormats.add("ContainsText").textComparison;
    format.format.fill.color = fill;
    format.format.font.color = font;
    format.rule = { operator: "BeginsWith", text: letter };
  }
}

/** What has come since goes, be it whole or half made, and what of ours is missing comes again. */
function putBack(written: Written, hasHeader: boolean, { ids, letters }: Before): Promise<void> {
  return repair(async (context) => {
    const place = await placeNow(context, written);
    const { own, texts } = await coloursOf(context, place);
    texts.filter(({ id }) => !ids.has(id)).forEach((format) => format.delete());
    const left = own.filter(({ id }) => ids.has(id)).map(({ letter }) => letter);
    const missing = letters.filter((letter) => !left.includes(letter));
    addColours(
      ...([context, place, hasHeader] as const),
      colours.filter(({ letter }) => missing.includes(letter)),
    );
    await context.sync();
  });
}

export async function takeOutColours(
  context: Excel.RequestContext,
  written: Written,
): Promise<void> {
  const { own } = await coloursOf(context, await placeNow(context, written));
  own.forEach(({ format }) => format.delete());
  await context.sync();
}

async function coloursOf(context: Excel.RequestContext, place: Place): Promise<Found> {
  const formats = rangeAt(context, place.sheetId, place).conditionalFormats.load(
    "items/type,items/id",
  );
  await context.sync();
  const texts = formats.items.filter(({ type }) => type === "ContainsText");
  const looks = texts.map((format) => {
    const { textComparison } = format;
    textComparison.load("rule");
    textComparison.format.fill.load("color");
    return { format, textComparison };
  });
  if (looks.length > 0) await context.sync();
  const own = looks.flatMap(({ format, textComparison: { rule, format: look } }) => {
    const isOurs = ({ letter, fill }: (typeof colours)[number]) =>
      rule.operator === "BeginsWith" && rule.text === letter && look.fill.color === fill;
    const known = colours.find(isOurs);
    return known === undefined ? [] : [{ letter: known.letter, format, id: format.id }];
  });
  return { own, texts };
}
