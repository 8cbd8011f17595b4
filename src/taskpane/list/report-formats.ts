/** Excel's formats for what stands in the reports of lists. */
export const wholeFormat = "#,##0";
export const shareFormat = "0.0%";
/** Where cents count: small sums, and the value of one unit. */
export const centsFormat = "#,##0.00";
