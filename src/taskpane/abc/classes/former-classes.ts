import type { Progress } from "../../../workbook/excel/types";
import { itemLetters, type Items } from "../rows/items";
import { KeyLetters } from "../../kept/items/name-key";
import type { Rows } from "../rows/rows";
import type { MethodId } from "../methods/method-id";
import { classNames } from "./class-names";
import { inSlices } from "../../pane/in-slices";
import { FormerItems } from "../../kept/items/former-items";
import { codeOf } from "../../kept/items/name-code";

/** The last run, where there is one and it could be read. */
export type FormerRun = FormerClasses | "unread" | null;

/** Which item had which class in the last run. */
export class FormerClasses extends FormerItems {
  private readonly names: string[];

  constructor(
    readonly method: MethodId,
    codes: ArrayLike<number>,
    classes: ArrayLike<number>,
    /** The settings of that run, to tell when other lines are the reason. */
    readonly lines: string,
  ) {
    super(codes, classes);
    this.names = classNames(method);
  }

  /** The class of the item of that name; null when the last run had none of that name, or several. */
  classOf(code: number): string | null {
    const index = this.indexOf(code);
    return index === null ? null : (this.names[this.placeAt(index)] ?? null);
  }

  /** The class of each of the items in the last run. */
  async ofItems(
    rows: Pick<Rows, "names" | "groups">,
    items: Items,
    progress: Progress,
  ): Promise<(string | null)[]> {
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
