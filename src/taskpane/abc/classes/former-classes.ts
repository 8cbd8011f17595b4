import type { Progress } from "../../../workbook/excel/types";
import { itemLetters, type Items } from "../rows/items";
import { KeyLetters } from "../../list/keys/name-key";
import type { Rows } from "../rows/rows";
import type { MethodId } from "../methods/method-id";
import { classNames } from "./class-names";
import { inSlices } from "../../pane/in-slices";
import { codeOf } from "../../list/keys/name-code";

/** The classes are packed into the last digits of each code. */
const room = 16;

/** The last run, where there is one and it could be read. */
export type FormerRun = FormerClasses | "unread" | null;

/** Which item had which class in the last run. */
export class FormerClasses {
  /** Codes of the names with the place of their class, in ascending order. */
  private readonly packed: Float64Array;
  private readonly names: string[];

  constructor(
    readonly method: MethodId,
    codes: ArrayLike<number>,
    classes: ArrayLike<number>,
    /** The settings of that run, to tell when other lines are the reason. */
    readonly lines: string,
  ) {
    this.names = classNames(method);
    this.packed = Float64Array.from(codes, (code, i) => code * room + classes[i]).sort();
  }

  get count(): number {
    return this.packed.length;
  }

  /** True when several items bore one name. */
  get hasRepeats(): boolean {
    return this.packed.some(
      (each, i) => i > 0 && Math.floor(each / room) === Math.floor(this.packed[i - 1] / room),
    );
  }

  /** The class of the item of that name; null when the last run had none of that name, or several. */
  classOf(code: number): string | null {
    const place = this.placeOf(code);
    return place === null ? null : (this.names[this.packed[place] % room] ?? null);
  }

  /** Where that name stands among all of the last run; null for none, or several. */
  placeOf(code: number): number | null {
    const { packed } = this;
    let low = 0;
    let high = packed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (packed[middle] < code * room) low = middle + 1;
      else high = middle;
    }
    const has = (place: number) =>
      place < packed.length && Math.floor(packed[place] / room) === code;
    return has(low) && !has(low + 1) ? low : null;
  }

  /** The class of each of the items in the last run. */
  async ofItems(rows: Rows, items: Items, progress: Progress): Promise<(string | null)[]> {
    const classes = new Array<string | null>(items.count).fill(null);
    const key = new KeyLetters();
    await inSlices(
      items.count,
      (item) => {
        itemLetters(rows, items.firstRow[item], key);
        if (key.length > 0) classes[item] = this.classOf(codeOf(key));
      },
      progress,
    );
    return classes;
  }
}
