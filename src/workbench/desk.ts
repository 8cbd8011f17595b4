import { HostBridge } from "./host/bridge";
import { Executor } from "./host/executor";
import { officeMembers, type OfficeMembers } from "./host/office-context";
import type { PageAppearance } from "./page/appearance";
import type { Messages } from "./page/messages";
import { element } from "./page/element";
import type { SheetBook } from "./sheet/sheet-book";
import { createModel, type WorkbookSource } from "./sheet/model";
import { showSheet, type OpenSheet } from "./spreadsheet";

const paneAddress = "/workbench/taskpane.html";

/** Excel on the web refuses larger requests and answers. */
const payloadLimitBytes = 5_000_000;

export interface PaneConnection {
  bridge: HostBridge;
  office: OfficeMembers;
}

declare global {
  interface Window {
    /** For the pane's frame, and for whoever tries the page from outside. */
    stockbookWorkbench?: Desk;
  }
}

/** The workbook that lies open, and the pane beside it. One at a time, as in Excel's window. */
export class Desk {
  private current: OpenSheet | null = null;
  private bridge = new HostBridge();
  /** True while the workbook holds something that no file has yet. */
  hasUnsavedChanges = false;

  constructor(
    private readonly messages: Messages,
    private readonly pane: HTMLIFrameElement,
    private readonly appearance: PageAppearance,
    readonly functionNames: readonly string[],
  ) {}

  get workbook(): OpenSheet {
    if (!this.current) throw new Error("No workbook is open");
    return this.current;
  }

  get book(): SheetBook {
    return this.workbook.book;
  }

  /** Puts another workbook in place of the present one, which stays if the new one is no good. */
  async open(
    name: string,
    source: WorkbookSource,
    settings: Record<string, unknown>,
    shownSheet = "",
  ): Promise<void> {
    const model = createModel(source);
    this.current?.close();
    const places = { sheet: element("sheet"), activeCell: element("active-cell") };
    this.current = await showSheet(name, model, places, this.appearance, this.messages);
    this.show(shownSheet);
    for (const [key, value] of Object.entries(settings)) this.book.settings.set(key, value);
    this.watchForChanges();
    this.bridge = new HostBridge({ payloadLimitBytes });
    this.bridge.join(new Executor(this.book));
    // A pane belongs to its workbook: with another one it starts anew.
    this.pane.src = paneAddress;
  }

  /** Goes to a sheet by its name; a name that no sheet has changes nothing. */
  private show(name: string): void {
    const { model } = this.workbook;
    const sheetIdTo = model.getters.getSheetIdByName(name);
    const sheetIdFrom = model.getters.getActiveSheetId();
    if (sheetIdTo) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  }

  private watchForChanges(): void {
    this.hasUnsavedChanges = false;
    const changes = ["changed", "sheetAdded", "sheetDeleted"];
    this.book.listen(({ kind }) => {
      if (changes.includes(kind)) this.hasUnsavedChanges = true;
    });
  }

  /** Called by the pane's page while it loads. */
  connectPane(): PaneConnection {
    const office = officeMembers({ displayLanguage: navigator.language });
    return { bridge: this.bridge, office };
  }
}
