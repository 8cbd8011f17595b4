/** What the pane asks of the workbook once something is written, or was written before. */
export { colourClasses, plainClasses } from "../../workbook/columns/class-colours";
export { showAll, showOnly } from "../../workbook/columns/class-filter";
export { insertFormula, writeLiveFormula } from "../../workbook/columns/live-formula";
export { followColumns, leaveColumns } from "../../workbook/columns/named-columns";
export { isAsRead } from "../../workbook/list/as-read";
export { takeBack } from "../../workbook/take-back/take-back";
export { updateColumns, updateLiveFormula } from "../../workbook/columns/update-columns";
export { writeColumns } from "../../workbook/columns/write-columns";
export { writeChart } from "../../workbook/chart/write-chart";
export { writeReport } from "../../workbook/report/write-report";
export { writeAudit } from "../../workbook/audit/write-audit";
