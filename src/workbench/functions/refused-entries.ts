import { helpers, stores } from "@odoo/o-spreadsheet";
import { texts } from "../texts";
import { formulaFault } from "./formula-fault";

/** What we use of the spreadsheet's store for the entry that is being typed. */
interface Entry {
  editionMode: string;
  currentContent: string;
  canStopEdition(): boolean;
  stopEdition(...direction: unknown[]): void;
  notificationStore: { raiseError(sentence: string): void };
}

function faultOf({ editionMode, currentContent }: Entry) {
  if (editionMode === "inactive" || !helpers.isFormula(currentContent)) return null;
  return formulaFault(currentContent);
}

/**
 * As in Excel, a formula that cannot be one is refused with the reason, and stays open for
 * correction; the spreadsheet itself would put an error of its own into the cell. To be called once.
 */
export function refuseFaultyEntries(): void {
  const entry = stores.CellComposerStore.prototype as unknown as Entry;
  const { canStopEdition, stopEdition } = entry;
  entry.canStopEdition = function (this: Entry) {
    return faultOf(this) === null && canStopEdition.call(this);
  };
  entry.stopEdition = function (this: Entry, ...direction: unknown[]) {
    const fault = faultOf(this);
    if (!fault) stopEdition.apply(this, direction);
    // The dialog takes the focus from the entry, which is no second attempt to enter it.
    else if (!document.querySelector("dialog[open]")) {
      this.notificationStore.raiseError(texts.refusedEntry(fault));
    }
  };
}
