import type { Model } from "@odoo/o-spreadsheet";
import { texts } from "../texts";

/**
 * The row of sheet tabs scrolls where there are many, and the spreadsheet leaves that to the mouse.
 * Its template is given what lets the keyboard reach and scroll the row too.
 */
export function withTabsForKeyboard(templates: string): string {
  return templates.replace(
    'class="o-sheet-list',
    `tabindex="0" role="group" aria-label="${texts.sheetTabs}" class="o-sheet-list`,
  );
}

/** Brings the tab of the sheet that is shown into view, such as that of a new report. */
export function keepActiveTabInView(model: Model, page: HTMLElement): () => void {
  const owner = {};
  let shown = model.getters.getActiveSheetId();
  model.on("update", owner, () => {
    const active = model.getters.getActiveSheetId();
    if (active === shown) return;
    shown = active;
    // The spreadsheet draws the tabs in the next frame.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        page
          .querySelector(".o-sheet-list .o-sheet.active")
          ?.scrollIntoView({ block: "nearest", inline: "nearest" }),
      ),
    );
  });
  return () => model.off("update", owner);
}
