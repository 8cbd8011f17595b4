import { refusalOf } from "../excel/refusal-of";
import { repair } from "../excel/run";
import { freeSheetName } from "./sheet-name";

/** How often a name is looked for when colleagues keep taking the one that was free. */
const mostNames = 5;

/** A sheet that is added for something to be written on, and deleted again when that fails. */
export class NewSheet {
  /** As it was last heard of. */
  sheetName = "";
  private id: string | null = null;
  private before: ReadonlySet<string> = new Set();
  private activeBefore = "";

  /** The sheet's id. The user's own sheet stays in front. */
  async add(context: Excel.RequestContext, wished: string): Promise<string> {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/id,items/name");
    active.load("id");
    await context.sync();
    this.activeBefore = active.id;
    this.before = new Set(worksheets.items.map((sheet) => sheet.id));
    const taken = worksheets.items.map((sheet) => sheet.name);
    while (this.id === null) {
      this.sheetName = freeSheetName(wished, taken);
      taken.push(this.sheetName);
      this.id = await this.addNamed(context, taken.length - worksheets.items.length < mostNames);
    }
    return this.id;
  }

  /** Null when a colleague has just made a sheet of that name. */
  private async addNamed(
    context: Excel.RequestContext,
    mayTryAnother: boolean,
  ): Promise<string | null> {
    const sheet = context.workbook.worksheets.add(this.sheetName);
    sheet.load("id");
    try {
      await context.sync();
      return sheet.id;
    } catch (error) {
      if (refusalOf(error).detail.code === "ItemAlreadyExists") {
        this.sheetName = "";
        if (mayTryAnother) return null;
      }
      throw error;
    }
  }

  /** By which another sheet makes room for this one, and under which it is known while it does. */
  tookNameOf(name: string): void {
    this.sheetName = name;
  }

  /** Deletes the sheet and brings the user's own back to the front. */
  async remove(): Promise<void> {
    if (this.sheetName === "") return;
    await repair(async (context) => {
      const id = this.id ?? (await this.addedUnseen(context));
      if (id === null) return;
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(id);
      const active = worksheets.getActiveWorksheet();
      const former = worksheets.getItemOrNullObject(this.activeBefore);
      sheet.load("name");
      active.load("id");
      former.load("id");
      await context.sync();
      if (sheet.isNullObject) return;
      this.sheetName = sheet.name;
      if (active.id === id && !former.isNullObject) {
        former.activate();
      }
      sheet.delete();
      await context.sync();
    });
  }

  /** The id of a sheet that was added although Excel's answer never came: new, empty, of our name. */
  private async addedUnseen(context: Excel.RequestContext): Promise<string | null> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(this.sheetName);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id");
    used.load("address");
    await context.sync();
    const ours = !sheet.isNullObject && used.isNullObject && !this.before.has(sheet.id);
    return ours ? sheet.id : null;
  }
}
