import { texts } from "../texts";

/**
 * The row of sheet tabs scrolls where there are many. The spreadsheet leaves it to the mouse; with
 * this the keyboard can reach and scroll it too.
 */
export function openTabsToKeyboard(sheet: HTMLElement): void {
  const tabs = sheet.querySelector<HTMLElement>(".o-sheet-list");
  if (!tabs) return;
  tabs.tabIndex = 0;
  tabs.setAttribute("role", "group");
  tabs.setAttribute("aria-label", texts.sheetTabs);
}
