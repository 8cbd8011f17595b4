import { stages } from "../../../workbook/excel/stages";
import { Refusal, type Written } from "../../../workbook/excel/types";
import type { Pane } from "../../pane/pane";
import { takeBackWritten } from "../../written/take-back";
import { write } from "../../written/write";
import { writings } from "../../written/writings";
import { writtenBy } from "../../written/written-by";
import { writtenName } from "../../written/written-name";
import { findInWorkbook } from "../find/look-through";
import { findOwn } from "../find/own-functions";
import { auditOf } from "./audited";
import { auditSheetOf } from "./audit-sheet-of";

const at = "share-audit";

/** Looks through the workbook as it is now, and writes what stands in it on a new sheet. */
export function writeAuditSheet(pane: Pane, today: Date): Promise<void> {
  return write(pane, {
    ...{ by: "share", at },
    run: async (progress) => {
      const [finding, judging, writing] = stages(progress, [1, 1, 1]);
      const catalogue = await pane.loadCatalogue().catch(() => {
        throw new Refusal("notLoaded");
      });
      const find = findOwn(catalogue, pane.namespace);
      const now = await findInWorkbook(pane, find, () => false, finding ?? progress);
      const audited = await auditOf(pane, now, find, judging ?? progress);
      return pane.workbook.writeAudit(auditSheetOf(pane, audited, today), writing);
    },
    name: (written) => writtenName(pane, written),
  });
}

export function auditsWritten(pane: Pane): Written[] {
  return writings
    .of(pane)
    .written.filter((each) => each.what === "report" && writtenBy(each) === "share");
}

export function takeBackAudit(pane: Pane, written: Written, evenIfEdited = false): Promise<void> {
  const removal = { name: writtenName(pane, written), at, evenIfEdited };
  return takeBackWritten(pane, written, removal, () => ({ at, heading: "share-audit-heading" }));
}
