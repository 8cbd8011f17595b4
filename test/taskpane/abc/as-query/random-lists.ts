import { sameNameKey, withoutZeros } from "../../../../src/taskpane/kept/items/name-key";
import { ask } from "../../../../src/taskpane/abc/as-query/ask";
import type { Asked } from "../../../../src/taskpane/abc/as-query/asked";
import type { ListColumns, ValueSource } from "../../../../src/taskpane/abc/columns/list-columns";
import type { Choices } from "../../../../src/taskpane/abc/rows/choices";
import type { Cell } from "../../../../src/workbook/excel/types";
import { Chance } from "../../native/chance";
import { classesOf, runOrNone, type RunParts } from "../write/run-of";

/** Headers that end a name, a text or a comment in one database or another. */
export const headers = [
  'Site "North"',
  "Article ]; --",
  "Sales, `USD`",
  "Quantity 'net'",
  "Price */",
  "Lines",
  "Jan",
  "Feb",
  "Mar\nsold",
  "Apr",
];
const [site, article, sales, quantity, price, lines, firstPeriod] = headers.keys();
const lastPeriod = headers.length - 1;

/** A list, and how it is classified. */
export interface RandomList {
  seed: number;
  cells: Cell[][];
  parts: Required<Pick<RunParts, "columns" | "settings" | "choices">>;
}

type Numbers = () => Cell;

/** Ties, cents, zeros and what came back, gaps, and numbers that are no short decimals. */
function numbersOf(chance: Chance): Numbers {
  const decimals = chance.one([0, 1, 2, 2]);
  const most = chance.one([3, 10, 1000, 250000]);
  const kind = chance.one(["any", "any", "few", "equal", "long", "noise"]);
  const equal = chance.between(1, most, decimals);
  const few = Array.from({ length: 4 }, () => chance.between(0, most, decimals));
  const returns = chance.one([0, 0, 0.1]);
  const gaps = chance.one([0, 0, 0.05]);
  return () => {
    if (chance.happens(gaps)) return "";
    if (chance.happens(0.05)) return 0;
    const sign = chance.happens(returns) ? -1 : 1;
    if (kind === "equal") return equal;
    if (kind === "few") return sign * chance.one(few);
    if (kind === "long") return sign * Math.exp(chance.between(0, 9, 4));
    // One number on paper that comes in two binary forms.
    if (kind === "noise") return chance.one([0.3, 0.1 + 0.2, 0.7, 0.1 * 7, 1]);
    return sign * chance.between(0, most, decimals);
  };
}

function settingsOf(chance: Chance): RandomList["parts"]["settings"] {
  const [a, b] = chance.one([
    [80, 95],
    [80, 95],
    [50, 80],
    [34, 95],
    [92.5, 99],
    [80, 100],
    [100, 100],
    [1, 2],
    [33.33, 66.67],
  ]);
  return {
    ...{ aShare: a / 100, bShare: b / 100 },
    rule: chance.one(["crossing", "within", "count"]),
    scope: chance.one(["list", "class"]),
    xLimit: chance.one([0.5, 0.3]),
    yLimit: chance.one([1, 0.8]),
    weights: [chance.one([1, 3, 0]), chance.one([1, 2.5]), chance.one([1, 0.1])],
    margin: 0,
  };
}

function columnsOf(chance: Chance): Partial<ListColumns> {
  const method = chance.one(["value", "value", "twoStage", "weighted", "steadiness"] as const);
  const sources: ValueSource[] = ["column", "product"];
  const valueFrom = chance.one<ValueSource>(
    method === "steadiness" ? [...sources, "periods"] : sources,
  );
  return {
    ...{ method, valueFrom, value: sales },
    item: chance.happens(0.9) ? article : null,
    group: chance.happens(0.4) ? site : null,
    quantity: valueFrom === "product" ? quantity : null,
    price:
      valueFrom === "column" || (valueFrom === "periods" && chance.happens(0.5)) ? null : price,
    second: lines,
    further: [lines, quantity].slice(0, chance.whole(1, 2)),
    ...{ firstPeriod, lastPeriod },
  };
}

/** Names in more than one row, in several ways of writing, and rows without one. */
function nameFor(chance: Chance, names: number): Cell {
  if (chance.happens(0.02)) return "";
  const number = chance.whole(1, names);
  if (chance.happens(0.1)) return `${"0".repeat(chance.whole(0, 2))}${number}`;
  return chance.one([`Item ${number}`, `item ${number}`, `ITEM  ${number}`, ` Item ${number}`]);
}

export function randomList(seed: number, mostRows: number): RandomList {
  const chance = new Chance(seed);
  const rows = chance.happens(0.3) ? chance.whole(1, 12) : chance.whole(13, mostRows);
  const names = chance.one([rows * 3, rows * 3, Math.ceil(rows / 2)]);
  const numbers = headers.map(() => numbersOf(chance));
  const parts = {
    columns: columnsOf(chance),
    settings: settingsOf(chance),
    choices: {
      duplicates: chance.one(["sum", "sum", "keep"]),
      codes: chance.one(["apart", "same"]),
      emptyPeriods: chance.one(["zero", "passOver"]),
      ...{ totals: "count", sums: "count" },
    } satisfies Partial<Choices>,
  } as const;
  const below = Array.from({ length: rows }, () => [
    chance.one(["North", "north ", "South", "", "East"]),
    nameFor(chance, names),
    ...numbers.slice(2).map((number) => number()),
  ]);
  const settings = { ...parts.settings };
  settings.weights = settings.weights?.slice(0, 1 + (parts.columns.further?.length ?? 0));
  return { seed, cells: [headers, ...below], parts: { ...parts, settings } };
}

/** What our engine says, item by item, and what a query is made of; null where nothing is ranked. */
export async function ours(list: RandomList): Promise<{ asked: Asked; items: string[] } | null> {
  const { settings, columns } = list.parts;
  if (settings.weights?.every((weight) => weight === 0)) return null;
  const run = await runOrNone(list.cells, list.parts);
  if (run === null) return null;
  const { checked, result } = run;
  const { rows } = checked;
  const classes = classesOf(result);
  const items = classes.map((name, item) => {
    const row = result.items.firstRow[item];
    return itemLine({
      group: rows.groups === null ? null : rows.groups[row],
      item: columns.item === null ? null : rows.names[row],
      isCode: checked.choices.codes === "same",
      value: result.items.values[item],
      name,
    });
  });
  return { asked: ask(checked, result.settings, "stock"), items: items.sort() };
}

interface ItemFacts {
  group: string | null;
  item: string | null;
  isCode: boolean;
  value: number;
  name: string;
}

/** An item by what it is known by, however it is written, with its value and its class. */
export function itemLine({ group, item, isCode, value, name }: ItemFacts): string {
  const key = sameNameKey((item ?? "").trim());
  const known = isCode ? withoutZeros(key) : key;
  // Sums in another order differ in their last digits; one that ends in a half is not to fall apart.
  const worth = Math.abs(value) < 1e-9 ? "0" : (value * (1 + 1e-11)).toPrecision(9);
  return [sameNameKey((group ?? "").trim()), known, Number(worth), name].join("|");
}

/** A row as a database answers: names in the order of the query's columns. */
export function theirLine(asked: Asked, row: Record<string, unknown>): string {
  const text = (cell: unknown) => (cell === null || cell === undefined ? null : String(cell));
  return itemLine({
    group: text(row.item_group),
    item: text(row.item),
    isCode: asked.choices.codes === "same",
    value: Number(row.item_value),
    name: String(row.item_class),
  });
}

/** The rows as literals: texts in quotes, numbers with all their digits, and gaps as NULL. */
export function rowLiterals({ cells }: RandomList): string[] {
  return cells.slice(1).map((row) => {
    const literals = row.map((cell, column) => {
      if (column < 2) return `'${String(cell)}'`;
      return cell === "" ? "NULL" : `${String(cell)}::DOUBLE PRECISION`;
    });
    return `(${literals.join(", ")})`;
  });
}
