/**
 * The spreadsheet asks where the cursor stands whenever a key comes up, also when Tab has just put in
 * a proposed name that is not drawn yet: it would then go on typing in the middle of the name. Tab
 * moves no cursor by itself, so that its coming up is kept from the entry.
 */
export function keepCursorBehindProposal(sheet: HTMLElement): void {
  sheet.addEventListener(
    "keyup",
    (event) => {
      const isEntry = event.target instanceof Element && event.target.matches(".o-composer");
      if (event.key === "Tab" && isEntry) event.stopPropagation();
    },
    { capture: true },
  );
}
