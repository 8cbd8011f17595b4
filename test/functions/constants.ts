/** Reads an Excel constant: 12, "A", or {1, 2; 3, 4} with commas in a row and semicolons between. */
export function constant(text: string): unknown {
  const trimmed = text.trim();
  if (!trimmed.startsWith("{")) return JSON.parse(trimmed);
  const rows = trimmed.slice(1, -1).split(";");
  return rows.map((cells) => cells.split(",").map((cell) => JSON.parse(cell)));
}

/** The arguments of a call, parted at commas outside braces; none between empty brackets. */
export function argumentsOf(text: string): string[] {
  return text === "" ? [] : text.split(/,(?![^{]*})/);
}
