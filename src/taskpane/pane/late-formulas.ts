/** What the pane asks of the formulas of the whole workbook. */
export { findFormulas } from "../../workbook/formulas/find-formulas";
export { findNames } from "../../workbook/formulas/find-names";
