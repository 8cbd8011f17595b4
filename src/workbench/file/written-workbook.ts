import type { Model } from "@odoo/o-spreadsheet";
import { originOf } from "../sheet/file-origin";
import { quotedSheetName } from "../host/addresses";
import { keptNames } from "../sheet/kept-names";
import { pageOf } from "../sheet/pages";
import { fixed, printNames } from "./written-page";
import { changeXml, elements, spreadsheetNamespace } from "./xml";

interface WrittenName {
  name: string;
  content: string;
  localSheet: number;
  isHidden: boolean;
}

/** The names of the workbook: those of cells as they stand now, and those of anything else. */
function names(model: Model): WrittenName[] {
  const { getters } = model;
  const { constants, localNames } = originOf(model);
  const ids = getters.getSheetIds();
  const ofCells = getters.getNamedRanges().map(({ name, range }) => ({
    name,
    content: getters.getRangeString(range, "forceSheetReference", { useFixedReference: true }),
    localSheet: ids.indexOf(localNames.get(name) ?? ""),
    isHidden: false,
  }));
  const hidden = keptNames(model)
    .all()
    .flatMap(({ name, scope, cells, isHidden }) => {
      const sheetName = cells && getters.tryGetSheetName(cells.sheet);
      if (!cells || !sheetName) return [];
      const content = `${quotedSheetName(sheetName)}!${fixed(cells.box)}`;
      const localSheet = scope === null ? -1 : ids.indexOf(scope);
      return [{ name, content, localSheet, isHidden: isHidden === true }];
    });
  const taken = new Set(ofCells.map(({ name }) => name.toLowerCase()));
  const others = constants.filter(({ name }) => !taken.has(name.toLowerCase()));
  const ofPages = ids.flatMap((id, localSheet) =>
    printNames(getters.getSheetName(id), pageOf(model, id)).map((one) => ({
      ...one,
      localSheet,
      isHidden: false,
    })),
  );
  return [
    ...ofCells,
    ...hidden,
    ...ofPages,
    ...others.map((one) => ({ ...one, localSheet: -1 })),
  ].filter(({ content }) => !content.includes("#REF"));
}

/** Adds to the workbook's part what the spreadsheet leaves out: names, and which sheet is shown. */
export function mendWrittenWorkbook(xml: string, model: Model): string {
  return changeXml(xml, (document) => {
    const make = (name: string) => document.createElementNS(spreadsheetNamespace, name);
    const [sheets] = elements(document, "sheets");
    const { getters } = model;
    const views = make("bookViews");
    const view = make("workbookView");
    view.setAttribute(
      "activeTab",
      String(getters.getSheetIds().indexOf(getters.getActiveSheetId())),
    );
    views.append(view);
    sheets.before(views);
    const list = make("definedNames");
    for (const { name, content, localSheet, isHidden } of names(model)) {
      const element = make("definedName");
      element.setAttribute("name", name);
      if (localSheet >= 0) element.setAttribute("localSheetId", String(localSheet));
      if (isHidden) element.setAttribute("hidden", "1");
      element.textContent = content;
      list.append(element);
    }
    if (list.childElementCount > 0) sheets.after(list);
  });
}
