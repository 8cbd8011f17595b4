/** What a program is told that uses Stockbook as a library. */
export const libraryTexts = {
  valueNoNumber: (line: number, value: unknown) =>
    `Line ${line}: the value is ${String(value)}, which is no number to rank by. Give a finite number, or leave the line out.`,
};
