/** What the pane asks of the workbook only once a list has been read or another part is open. */
export { readActiveCell } from "../../workbook/active-cell";
export { isAsRead } from "../../workbook/as-read";
export { insertFormula, writeLiveFormula } from "../../workbook/live-formula";
export { loadLongSettings, saveLongSettings } from "../../workbook/long-settings";
export { planColumns } from "../../workbook/plan-columns";
export { readReferences } from "../../workbook/references";
export { writeReport } from "../../workbook/report";
export { takeBack } from "../../workbook/take-back";
export { writeColumns } from "../../workbook/write-columns";
