import { demandOwnSheet } from "../take-back/own-sheet";
import { proofOf } from "../take-back/proofs";
import { randomLetters } from "../take-back/secret";
import { repair } from "../excel/run";
import { placeAt } from "../excel/a1";
import { Refusal, type Progress, type Written } from "../excel/types";

/** The sheet of an earlier report, which a new one takes the place of: its name and its tab. */
export class FormerSheet {
  /** As it was called before it made room; null as long as it has not. */
  private nameBefore: string | null = null;

  private constructor(
    private readonly written: Written,
    readonly name: string,
    readonly position: number,
  ) {}

  /** Null where the sheet is gone; a refusal where it holds more than was written. */
  static async of(context: Excel.RequestContext, written: Written): Promise<FormerSheet | null> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(written.place.sheetId);
    sheet.load("name,position");
    await context.sync();
    return sheet.isNullObject ? null : new FormerSheet(written, sheet.name, sheet.position);
  }

  /** Only what is as it was written, every cell of it, is ours to replace. */
  async demandUntouched(context: Excel.RequestContext, progress?: Progress): Promise<void> {
    const proof = proofOf(this.written);
    const { sheetId } = this.written.place;
    const place = placeAt({ sheetId, sheetName: this.name }, this.written.place);
    if (proof === null) throw new Refusal("holdsMore", { sheetName: this.name });
    await demandOwnSheet(context, place, proof, progress);
  }

  /** With the next sync its name is free. */
  makeRoom(context: Excel.RequestContext): void {
    this.nameBefore = this.name;
    this.sheet(context).name = `~${randomLetters()}`;
  }

  /** The last step of all: whatever fails before it can be put back. */
  async delete(context: Excel.RequestContext): Promise<void> {
    try {
      this.sheet(context).delete();
      await context.sync();
    } catch (error) {
      if (!(await this.isGone())) throw error;
    }
  }

  /** Gives it its name back; once the sheet that took it is gone. */
  async restore(): Promise<void> {
    const { nameBefore } = this;
    if (nameBefore === null) return;
    await repair(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(this.written.place.sheetId);
      sheet.load("name");
      await context.sync();
      if (sheet.isNullObject || sheet.name === nameBefore) return;
      sheet.name = nameBefore;
      await context.sync();
    });
  }

  /** An answer may have been lost although the work was done. */
  private async isGone(): Promise<boolean> {
    let isGone = false;
    await repair(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(this.written.place.sheetId);
      sheet.load("name");
      await context.sync();
      isGone = sheet.isNullObject;
    }).catch(() => undefined);
    return isGone;
  }

  private sheet(context: Excel.RequestContext): Excel.Worksheet {
    return context.workbook.worksheets.getItem(this.written.place.sheetId);
  }
}
