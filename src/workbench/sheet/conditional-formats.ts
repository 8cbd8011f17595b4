import type { Model } from "@odoo/o-spreadsheet";
import type { ConditionalRecord } from "../host/book";
import { mustDispatch } from "./dispatch";
import { boxToZone, zoneToBox } from "./zones";

/** Those of the sheet's conditional formats that go by how a text begins. */
export class SheetConditions {
  /** What the add-in has not yet said the text of: the sheet takes none without. */
  private drafts: ConditionalRecord[] = [];

  constructor(private readonly model: Model) {}

  on(sheet: string): ConditionalRecord[] {
    const { getters } = this.model;
    const known = getters.getConditionalFormats(sheet).flatMap(({ id, rule, ranges }) => {
      if (rule.type !== "CellIsRule" || rule.operator !== "beginsWithText") return [];
      const { fillColor = "", textColor = "" } = rule.style;
      return ranges.map((range) => {
        const box = zoneToBox(getters.getRangeFromSheetXC(sheet, range).zone);
        const [text] = rule.values;
        return { id, sheet, box, text, fillColor, fontColor: textColor };
      });
    });
    return [...known, ...this.drafts.filter((record) => record.sheet === sheet)];
  }

  put(record: ConditionalRecord): void {
    this.delete(record.sheet, record.id);
    const { id, sheet, box, text, fillColor, fontColor } = record;
    if (text === "") {
      this.drafts.push(record);
      return;
    }
    mustDispatch(this.model, "ADD_CONDITIONAL_FORMAT", {
      sheetId: sheet,
      ranges: [this.model.getters.getRangeDataFromZone(sheet, boxToZone(box))],
      cf: {
        id,
        rule: {
          ...{ type: "CellIsRule", operator: "beginsWithText", values: [text] },
          style: { fillColor, textColor: fontColor },
        },
      },
    });
  }

  delete(sheet: string, id: string): void {
    const isDraft = this.drafts.some((record) => record.id === id);
    this.drafts = this.drafts.filter((record) => record.id !== id);
    const isThere = this.model.getters.getConditionalFormats(sheet).some((cf) => cf.id === id);
    if (!isDraft && isThere) {
      mustDispatch(this.model, "REMOVE_CONDITIONAL_FORMAT", { sheetId: sheet, id });
    }
  }
}
