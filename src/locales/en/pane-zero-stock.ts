/** Texts of the tab. */
export const zeroStock = {};
