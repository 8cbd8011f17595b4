import { rowsOf } from "../excel/a1";
import { rangeAt } from "../excel/range";
import { repair, write } from "../excel/run";
import type { Place, Written } from "../excel/types";
import { wholeOrNothing } from "../excel/whole-or-nothing";
import { placeNow } from "./places-now";

/** Dark to light, so that they differ in grey print and for every eye; the letters stay. */
const colours = [
  { letter: "A", fill: "#1F5C99", font: "#FFFFFF" },
  { letter: "B", fill: "#9CC3E6", font: "#000000" },
  { letter: "C", fill: "#EDEDED", font: "#000000" },
];

/** Colours the cells of a class column by their classes, also those that change later; all or none. */
export async function colourClasses(written: Written, hasHeader: boolean): Promise<void> {
  let before: Set<string> | null = null;
  const colour = () =>
    write(async (context) => {
      const whole = await placeNow(context, written);
      before = await withoutColours(context, whole);
      const first = hasHeader ? 1 : 0;
      const body = { ...rowsOf(whole, first, whole.rows - first), columns: 1 };
      const range = rangeAt(context, whole.sheetId, body);
      for (const { letter, fill, font } of colours) {
        const format = range.conditionalFormats.add("ContainsText").textComparison;
        format.format.fill.color = fill;
        format.format.font.color = font;
        format.rule = { operator: "BeginsWith", text: letter };
      }
      await context.sync();
    }, written.place);
  const undo = async () => {
    if (before !== null) await takeOutNewer(written, before);
  };
  await wholeOrNothing(colour, undo, () => `${written.place.sheetName}!${written.place.address}`);
}

/** Conditional formats that were not there before, be they whole or half made. */
function takeOutNewer(written: Written, before: ReadonlySet<string>): Promise<void> {
  return repair(async (context) => {
    const place = await placeNow(context, written);
    const formats = rangeAt(context, place.sheetId, place).conditionalFormats;
    formats.load("items/type,items/id");
    await context.sync();
    formats.items
      .filter(({ type, id }) => type === "ContainsText" && !before.has(id))
      .forEach((format) => format.delete());
    await context.sync();
  });
}

/** Takes the colours out again, and no other conditional format. */
export function plainClasses(written: Written): Promise<void> {
  return write((context) => takeOutColours(context, written), written.place);
}

export async function takeOutColours(
  context: Excel.RequestContext,
  written: Written,
): Promise<void> {
  await withoutColours(context, await placeNow(context, written));
  await context.sync();
}

/** Ours are deleted with the next sync; answers which conditional formats there are. */
async function withoutColours(context: Excel.RequestContext, place: Place): Promise<Set<string>> {
  const formats = rangeAt(context, place.sheetId, place).conditionalFormats.load(
    "items/type,items/id",
  );
  await context.sync();
  const texts = formats.items
    .filter(({ type }) => type === "ContainsText")
    .map((format) => {
      const { textComparison } = format;
      textComparison.load("rule");
      textComparison.format.fill.load("color");
      return { format, textComparison };
    });
  if (texts.length > 0) await context.sync();
  texts
    .filter(({ textComparison: { rule, format } }) =>
      colours.some(
        ({ letter, fill }) =>
          rule.operator === "BeginsWith" && rule.text === letter && format.fill.color === fill,
      ),
    )
    .forEach(({ format }) => format.delete());
  return new Set(formats.items.map(({ id }) => id));
}
