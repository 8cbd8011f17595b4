/** Texts of the tab. */
export const functions = {};
