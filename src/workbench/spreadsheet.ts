import { App, Component, useState, xml } from "@odoo/owl";
import { Spreadsheet, type Model } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { SheetBook } from "./sheet/sheet-book";
import { mirrorActiveCell } from "./page/active-cell";
import type { PageAppearance } from "./page/appearance";
import type { Messages } from "./page/messages";
import { keepActiveTabInView, withTabsForKeyboard } from "./page/sheet-tabs";
import { texts } from "./texts";

export interface OpenSheet {
  model: Model;
  book: SheetBook;
  close(): void;
}

interface Places {
  sheet: HTMLElement;
  activeCell: HTMLElement;
}

interface ThemedProps {
  sheet: object;
  appearance: PageAppearance["state"];
}

/** The spreadsheet in the colours of the page. */
class ThemedSpreadsheet extends Component<ThemedProps> {
  static override template = xml`<Spreadsheet t-props="props.sheet" colorScheme="appearance.now"/>`;
  static components = { Spreadsheet };
  readonly appearance = useState(this.props.appearance);
}

/** Puts the cursor behind the entry that was refused, for the mouse has left it elsewhere. */
function backToEntry(sheet: HTMLElement): void {
  const entry = sheet.querySelector<HTMLElement>(".o-composer.active");
  if (!entry) return;
  entry.focus();
  const selection = window.getSelection();
  selection?.selectAllChildren(entry);
  selection?.collapseToEnd();
}

/** Shows a workbook on the page and makes a book of it for the host. */
export async function showSheet(
  name: string,
  model: Model,
  places: Places,
  appearance: PageAppearance,
  messages: Messages,
): Promise<OpenSheet> {
  const app = new App(ThemedSpreadsheet, {
    props: {
      appearance: appearance.state,
      sheet: {
        model,
        notifyUser: ({ text, type }: { text: string; type: string }) =>
          type === "danger" || type === "warning" ? messages.warn(text) : messages.tell(text),
        raiseError: (text: string, callback?: () => void) =>
          messages.ask(text, {
            yes: [
              texts.ok,
              () => {
                callback?.();
                backToEntry(places.sheet);
              },
            ],
          }),
        askConfirmation: (text: string, confirm: () => void, cancel?: () => void) =>
          messages.ask(text, {
            yes: [texts.goOn, confirm],
            no: [texts.cancel, cancel ?? (() => undefined)],
          }),
      },
    },
    templates: withTabsForKeyboard(templates),
    warnIfNoStaticProps: false,
  });
  await app.mount(places.sheet);
  const stops = [
    mirrorActiveCell(model, places.activeCell),
    keepActiveTabInView(model, places.sheet),
  ];
  return {
    model,
    book: new SheetBook(name, model),
    close() {
      for (const stop of stops) stop();
      app.destroy();
    },
  };
}
