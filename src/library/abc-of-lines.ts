import {
  abcClasses,
  defaultAbcSettings,
  type AbcClass,
  type AbcSettings,
} from "../engine/classification/abc";
import { sumOnPaper } from "../engine/sum-on-paper";
import { libraryTexts } from "../locales/en/library";
import { sameNameKey } from "../taskpane/kept/items/name-key";

/** One line of a list: an item, or one of several lines of it. */
export interface AbcLine {
  /** Names that look alike are one item, as in Excel: "Bolt", "BOLT" and "bolt ". */
  item: string;
  /** What the item is ranked by: currency per year, units …, in one unit for the whole list. */
  value: number;
  /** Site, buyer, product group …: each is classified by itself; left out, all lines are one group. */
  group?: string;
}

/** An item with its class. */
export interface AbcItem {
  /** As its first line has it. */
  item: string;
  /** As its first line has it; "" where there is none. */
  group: string;
  /** The sum of its lines. */
  value: number;
  class: AbcClass;
}

/**
 * ABC classes of a list of lines, as the pane gives them: lines of one item are added up, each group
 * is classified by itself, values equal on paper share a class. A line without an item's name is an
 * item of its own.
 *
 * @param lines in any order, read once
 * @param settings where A and B end and what happens on the line; left out, 80 %, 95 %, crossing
 * @returns one for each item, in the order in which they first come
 * @throws RangeError where a value is no finite number, naming the line, counted from 1
 * @throws Failure "value" where the lines are not 0 ≤ aShare ≤ bShare ≤ 1
 * @source abcClasses
 * @example abcOfLines([{ item: "Nut", value: 5 }, { item: "Cap", value: 1 }, { item: "nut", value: 4 }]) → [{ item: "Nut", group: "", value: 9, class: "A" }, { item: "Cap", group: "", value: 1, class: "B" }]
 */
export function abcOfLines(
  lines: Iterable<AbcLine>,
  settings: Partial<AbcSettings> = {},
): AbcItem[] {
  const items: { item: string; group: string; values: number[] }[] = [];
  const known = new Map<string, number>();
  const groups = new Map<string, number[]>();
  let line = 0;
  for (const { item, value, group = "" } of lines) {
    line++;
    if (!Number.isFinite(value)) throw new RangeError(libraryTexts.valueNoNumber(line, value));
    const groupKey = sameNameKey(group);
    const itemKey = sameNameKey(item);
    const key = `${groupKey}\u0000${itemKey}`;
    const place = itemKey === "" ? undefined : known.get(key);
    if (place !== undefined) {
      items[place].values.push(value);
      continue;
    }
    const added = items.push({ item, group, values: [value] }) - 1;
    known.set(key, added);
    const members = groups.get(groupKey);
    if (members === undefined) groups.set(groupKey, [added]);
    else members.push(added);
  }
  const values = items.map((one) =>
    one.values.length > 1 ? sumOnPaper(one.values) : one.values[0],
  );
  const classes = new Array<AbcClass>(items.length);
  const lineShares = { ...defaultAbcSettings, ...settings };
  for (const members of groups.values()) {
    const ofGroup = abcClasses(
      members.map((place) => values[place]),
      lineShares,
    );
    members.forEach((place, k) => (classes[place] = ofGroup[k]));
  }
  return items.map(({ item, group }, place) => ({
    item,
    group,
    value: values[place],
    class: classes[place],
  }));
}
