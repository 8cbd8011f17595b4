import { capitalOf } from "../../../engine/capital/capital-of";
import { itemOf } from "../rows/item-of";
import type { Worked } from "./worked";
import { yearOf } from "./year-of";

/** All figures of a row that is worked out. */
export function figuresAt({ rows, settings }: Pick<Worked, "rows" | "settings">, row: number) {
  return capitalOf(itemOf(rows, row, settings), yearOf(settings));
}
