import { refusalOf } from "./refusal-of";
import { Refusal, type SheetRef } from "./types";

/** A sheet by its id, with the name it bears by now: somebody may rename it while we work. */
export class NamedSheet implements SheetRef {
  readonly sheetId: string;
  sheetName: string;
  private asked: Excel.Worksheet | null = null;

  constructor({ sheetId, sheetName }: SheetRef) {
    this.sheetId = sheetId;
    this.sheetName = sheetName;
  }

  /**
   * Called first in a batch: where the sheet has been deleted, Excel then says so, and not that
   * some cells are missing.
   */
  ask(context: Excel.RequestContext): void {
    this.asked = context.workbook.worksheets.getItem(this.sheetId);
    this.asked.load("name");
  }

  /** Sends the batch. */
  async sync(context: Excel.RequestContext): Promise<void> {
    await context.sync();
    this.sheetName = this.asked?.name ?? this.sheetName;
  }
}

/** Where several sheets are at work, the refusal says which of them is gone. */
export async function namingSheet<T>(
  sheet: Pick<SheetRef, "sheetName">,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { reason, detail } = refusalOf(error);
    const { sheetName } = sheet;
    throw reason === "sheetGone" ? new Refusal(reason, { sheetName, ...detail }) : error;
  }
}
