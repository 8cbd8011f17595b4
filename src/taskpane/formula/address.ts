/** The sheet of a reference with its "!", "" for the formula's own, and what stands behind it. */
export function sheetAndRest(reference: string): [sheet: string, rest: string] {
  const [, sheet = "", rest = ""] =
    /^((?:'(?:[^']|'')+'|[^'!]+)!)?([\s\S]*)$/.exec(reference) ?? [];
  return [sheet, rest];
}

const to = String.raw`\.?:\.?`;
const cell = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const addresses = new RegExp(
  String.raw`^(?:${cell}(?:${to}${cell})?#?|\$?[A-Z]{1,3}${to}\$?[A-Z]{1,3}|\$?\d+${to}\$?\d+)$`,
  "i",
);

/** Whether it names cells by letters and numbers; else it is a name or a part of a table. */
export function isAddress(rest: string): boolean {
  return addresses.test(rest);
}

/** The name of a sheet as it can always stand in a formula: some names read as cells without quotes. */
export function quotedSheet(sheetName: string): string {
  return `'${sheetName.replace(/'/g, "''")}'`;
}
