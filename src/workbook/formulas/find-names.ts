import { read } from "../excel/run";
import type { FoundName, IsWanted } from "./found-formulas";

/** The defined names, hidden ones too, with a formula that is looked for. */
export function findNames(isWanted: IsWanted): Promise<FoundName[]> {
  return read(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/name");
    await context.sync();
    const own = worksheets.items.map((sheet) => sheet.names.load("items/name,items/formula"));
    await context.sync();
    const all = [
      ...names.items.map((item) => ({ item, sheetName: null })),
      ...own.flatMap(({ items }, k) =>
        items.map((item) => ({ item, sheetName: worksheets.items[k].name })),
      ),
    ];
    return all.flatMap(({ item: { name, formula }, sheetName }): FoundName[] => {
      const text: unknown = formula;
      return typeof text === "string" && isWanted(text) ? [{ name, sheetName, formula: text }] : [];
    });
  });
}
