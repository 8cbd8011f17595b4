import { FormerClasses } from "../../../../src/taskpane/abc/classes/former-classes";
import { nameCode } from "../../kept/items/codes";
import { sameNameKey } from "../../../../src/taskpane/kept/items/name-key";
import { classNames } from "../../../../src/taskpane/abc/classes/class-names";
import type { RunSettings } from "../../../../src/taskpane/abc/classes/run-settings";
import type { Result } from "../../../../src/taskpane/abc/classes/result";
import type { ListColumns } from "../../../../src/taskpane/abc/columns/list-columns";
import type { MethodId as Method } from "../../../../src/taskpane/abc/methods/method-id";
import type { Cell } from "../../../../src/workbook/excel/types";
import { checkCells, classifyChecked, itemAndValue } from "../../lists";

/** A last run in which the items of these names had these classes. */
export function formerRun(method: Method, classes: Record<string, string>): FormerClasses {
  const names = classNames(method);
  const codes = Object.keys(classes).map((name) => nameCode(sameNameKey(name)));
  const places = Object.values(classes).map((name) => names.indexOf(name));
  return new FormerClasses(method, codes, places, "");
}

/** A run over a list of which an earlier run is known. */
export async function runAfter(
  former: FormerClasses,
  cells: Cell[][],
  columns: Partial<ListColumns>,
  settings: Partial<RunSettings>,
): Promise<Result> {
  const checked = await checkCells(cells, {}, itemAndValue(cells, columns));
  return (await classifyChecked({ ...checked, former }, settings)) as Result;
}
