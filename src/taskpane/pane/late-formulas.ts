/** What the pane asks of the formulas of the whole workbook. */
export { findFormulas } from "../../workbook/formulas/find-formulas";
export { replaceFormulas } from "../../workbook/formulas/replace-formulas";
export { findNames } from "../../workbook/formulas/find-names";
