import { addressOf } from "../excel/a1";
import { supports } from "../excel/features";
import { refusalOf } from "../excel/refusal-of";
import type { ReportLayout } from "./layout";
import type { ReportContent } from "../excel/types";

/** In points. */
const margins = { top: 29, bottom: 43, left: 29, right: 29, header: 14, footer: 20 };

/**
 * Makes the report fit for paper: on its long side, one page wide, the names of the list's columns on
 * every page. Excel refuses this where it knows no printer; the report is then written all the same.
 */
export async function setUpPages(
  context: Excel.RequestContext,
  sheetId: string,
  { printed, tableBox, breaks }: Pick<ReportLayout, "printed" | "tableBox" | "breaks">,
  foot: ReportContent["foot"],
): Promise<void> {
  if (!supports("ExcelApi 1.9")) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Points", margins);
  pageLayout.setPrintArea(addressOf(printed));
  pageLayout.setPrintTitleRows(`$${tableBox.row + 1}:$${tableBox.row + 1}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&F, &A";
  if (foot !== undefined) {
    footer.centerFooter = foot.center;
    footer.rightFooter = foot.right;
  }
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  try {
    await context.sync();
  } catch (error) {
    const { reason, detail } = refusalOf(error);
    // Of these, another cause is known, and what to do about it.
    if (reason === "cancelled" || detail.code === "UndoNotSupported") throw error;
  }
}
