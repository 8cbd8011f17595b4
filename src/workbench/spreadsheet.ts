import { App } from "@odoo/owl";
import { Spreadsheet, type Model } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { SheetBook } from "./sheet/sheet-book";
import { mirrorActiveCell } from "./page/active-cell";
import type { Messages } from "./page/messages";
import { withTabsForKeyboard } from "./page/sheet-tabs";

export interface OpenSheet {
  model: Model;
  book: SheetBook;
  close(): void;
}

interface Places {
  sheet: HTMLElement;
  activeCell: HTMLElement;
}

/** Shows a workbook on the page and makes a book of it for the host. */
export async function showSheet(
  name: string,
  model: Model,
  places: Places,
  messages: Messages,
): Promise<OpenSheet> {
  const app = new App(Spreadsheet, {
    props: {
      model,
      notifyUser: ({ text, type }: { text: string; type: string }) =>
        type === "danger" || type === "warning" ? messages.warn(text) : messages.tell(text),
      raiseError: (text: string, callback?: () => void) => messages.ask(text, () => callback?.()),
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
        messages.ask(text, confirm, cancel ?? (() => undefined)),
    },
    templates: withTabsForKeyboard(templates),
    warnIfNoStaticProps: false,
  });
  await app.mount(places.sheet);
  const stopMirror = mirrorActiveCell(model, places.activeCell);
  return {
    model,
    book: new SheetBook(name, model),
    close() {
      stopMirror();
      app.destroy();
    },
  };
}
