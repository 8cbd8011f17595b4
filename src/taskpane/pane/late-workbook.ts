/** What the pane asks of the workbook only once a list has been read or another part is open. */
export { readActiveCell } from "../../workbook/list/active-cell";
export { isAsRead } from "../../workbook/list/as-read";
export { findLists } from "../../workbook/list/find-lists";
export { insertFormula, writeLiveFormula } from "../../workbook/columns/live-formula";
export { loadLongSettings, saveLongSettings } from "../../workbook/settings/long-settings";
export { planColumns } from "../../workbook/columns/plan-columns";
export { readReferences } from "../../workbook/list/references";
export { writeReport } from "../../workbook/report/write-report";
export { takeBack } from "../../workbook/take-back/take-back";
export { writeColumns } from "../../workbook/columns/write-columns";
