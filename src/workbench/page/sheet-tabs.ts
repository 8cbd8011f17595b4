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
