/** How the sheet shows what is no plain number. */
export const formats = { percent: "0.0%", date: "yyyy-mm-dd", moment: "yyyy-mm-dd hh:mm" } as const;
