import type { RefusalReason } from "./types";

/**
 * Excel answers AccessDenied for a protected sheet, a protected workbook and a read-only file alike.
 * Each wants another remedy from the user, so the workbook is asked which of them it is.
 */
export async function reasonForDenial(
  context: Excel.RequestContext,
  onSheet: boolean,
): Promise<RefusalReason> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  await context.sync();
  if (workbook.readOnly) return "readOnly";
  if (onSheet) return "sheetProtected";
  return workbook.protection.protected ? "workbookProtected" : "readOnly";
}
