/** What the pane asks of the workbook only once a list has been read or another part is open. */
export { readActiveCell } from "../../workbook/list/active-cell";
export { isAsRead } from "../../workbook/list/as-read";
export { colourClasses, plainClasses } from "../../workbook/columns/class-colours";
export { findOwnColumns } from "../../workbook/columns/find-own";
export { findLists } from "../../workbook/list/find-lists";
export { insertFormula, writeLiveFormula } from "../../workbook/columns/live-formula";
export { followColumns, leaveColumns } from "../../workbook/columns/named-columns";
export { loadLongSettings, saveLongSettings } from "../../workbook/settings/long-settings";
export { planColumns } from "../../workbook/columns/plan-columns";
export { readSelectedCells } from "../../workbook/list/selected-cells";
export { readFormulas, readSheetFormulas } from "../../workbook/list/formulas";
export { readReferences } from "../../workbook/list/references";
export { selectPlace } from "../../workbook/list/select-cells";
export { writeChart } from "../../workbook/chart/write-chart";
export { writeReport } from "../../workbook/report/write-report";
export { takeBack } from "../../workbook/take-back/take-back";
export { updateColumns, updateLiveFormula } from "../../workbook/columns/update-columns";
export { writeColumns } from "../../workbook/columns/write-columns";
