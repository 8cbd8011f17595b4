const sheet = String.raw`(?:'(?:[^']|'')+'|(?:\[[^[\]]+\])?[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const cells = String.raw`${cell}(?::${cell}|#)?`;
const columns = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const rows = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const name = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;

const addressPattern = new RegExp(`^(${sheet})?(${cells}|${columns}|${rows})$`, "iu");
const namePattern = new RegExp(`^(${sheet})?${name}$`, "u");
const tablePattern = new RegExp(String.raw`^(${name})?\[[^[\]]+\]$`, "u");

/**
 * A cell, a range, whole columns or rows, a defined name or a table's column, as a formula has it;
 * null for anything else.
 */
export function readReference(text: string): string | null {
  const [, onSheet = "", address] = addressPattern.exec(text) ?? [];
  if (address !== undefined) return onSheet + address.toUpperCase();
  return namePattern.test(text) || tablePattern.test(text) ? text : null;
}

/** Spilled arrays, tables and other workbooks are left to Excel: not all of them can be looked up. */
export function canBeLookedUp(reference: string): boolean {
  return !/[#[]/.test(reference);
}
