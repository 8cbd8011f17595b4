import type { ClassSummary } from "../../../../engine/classification/class-summary";
import type { Progress } from "../../../../workbook/excel/types";
import { classify } from "../../classes/classify";
import type { GroupResult, Result } from "../../classes/result";
import type { RunSettings } from "../../classes/run-settings";
import { plainMethod } from "../../methods/methods";
import { sameNameKey } from "../../../kept/items/name-key";
import type { ItemTable } from "../table/item-table";
import { curveOf, type Curve } from "./curve";

/** What is told of the classes of a group, or of the whole file. */
export interface FileGroup {
  name: string;
  items: number;
  summary: ClassSummary[];
  total: number;
}

/** The answer over a file, without its items. */
export interface FileAnswer {
  summary: ClassSummary[];
  total: number;
  items: number;
  returns: number;
  /** Of most value first; one where there are no groups. */
  groups: FileGroup[];
  /** Whether some value is no whole number, and the largest there is. */
  hasCents: boolean;
  largest: number;
  settings: RunSettings;
}

/** An item of the file with what it was ranked by. */
export interface FileItem {
  /** "" for one that has none: it is known by its line. */
  name: string;
  line: number;
  group: string;
  class: string;
  rank: number;
  value: number;
  share: number;
  cumulativeShare: number;
}

/** Which items are asked for. */
export interface ItemQuery {
  class: "A" | "B" | "C" | null;
  /** The place of a group; null for all. */
  group: number | null;
  /** Part of a name; "" for all. */
  text: string;
  first: number;
  most: number;
}

export interface ItemPage {
  items: FileItem[];
  /** How many there are in all. */
  found: number;
}

/** The items of a file that was read, which can be classified again by other lines. */
export class RankedFile {
  private result: Result | null = null;
  private readonly values: Float64Array;
  private readonly groups: string[] | null;

  constructor(private readonly table: ItemTable) {
    this.values = table.values();
    this.groups =
      table.groups.length === 0
        ? null
        : Array.from({ length: table.count }, (_, item) => table.groupNameOf(item));
  }

  /** Null when no item has a value above zero: then nothing can be ranked. */
  async classify(settings: RunSettings, progress: Progress): Promise<FileAnswer | null> {
    const { values, groups } = this;
    const count = values.length;
    this.result = null;
    if (count === 0) return null;
    const items = {
      ...{ count, values, measures: [], ofRow: new Int32Array(0) },
      firstRow: groups === null ? new Uint32Array(0) : Uint32Array.from(values, (_, k) => k),
    };
    const result = await classify(
      { items, rows: { names: [], groups }, method: plainMethod, former: null },
      settings,
      progress,
    );
    this.result = result;
    if (result === null) return null;
    return {
      ...{ summary: result.summary, total: result.total, returns: result.returns, settings },
      items: count,
      groups: result.groups.map(({ name, start, end, summary, total }) => ({
        ...{ name, summary, total },
        items: end - start,
      })),
      hasCents: !values.every(Number.isInteger),
      largest: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    };
  }

  /** Of one group; of several groups together nothing is drawn. */
  curve(group: number): Curve | null {
    const of = this.result?.groups[group];
    return this.result && of ? curveOf(this.result, of) : null;
  }

  /** The items in the order of their ranks, group by group. */
  items({ class: name, group, text, first, most }: ItemQuery): ItemPage {
    const page: ItemPage = { items: [], found: 0 };
    const { result } = this;
    if (result === null) return page;
    const wanted = sameNameKey(text);
    const groups = group === null ? result.groups : result.groups.slice(group, group + 1);
    for (const each of groups) {
      for (let place = each.start; place < each.end; place++) {
        const item = result.pareto.order[place];
        if (name !== null && result.classes[item] !== name) continue;
        if (wanted !== "" && !this.isNamed(item, wanted)) continue;
        if (page.found >= first && page.items.length < most) {
          page.items.push(this.itemOf(result, each, item));
        }
        page.found++;
      }
    }
    return page;
  }

  private isNamed(item: number, wanted: string): boolean {
    return sameNameKey(this.table.nameOf(item)).includes(wanted);
  }

  private itemOf({ classes, pareto }: Result, { name }: GroupResult, item: number): FileItem {
    return {
      name: this.table.nameOf(item),
      line: this.table.lineOf(item),
      group: name,
      class: classes[item],
      rank: pareto.rank[item],
      value: this.values[item],
      share: pareto.share[item],
      cumulativeShare: pareto.cumulativeShare[item],
    };
  }
}
