/** Excel's formats for what stands in the reports of lists. */
export const wholeFormat = "#,##0";
export const shareFormat = "0.0%";
/** Where the largest share of one item is small, a decimal more tells it from the others. */
export const shareFormatOf = (largest: number) => (largest < 0.01 ? "0.00%" : shareFormat);
/** Where cents count: small sums, and the value of one unit. */
export const centsFormat = "#,##0.00";
/** Means of a few whole things, such as counts a day. */
export const tenthsFormat = "#,##0.0";
/** Excel shows it in the user's own way. */
export const dateFormat = "m/d/yyyy";
/** Scores of many items are small parts of one. */
export const scoreFormat = "0.0000";
