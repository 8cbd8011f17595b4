/** A text of Power Query: quotes stand twice, and what ends a line or begins an escape is written out. */
export function text(value: string): string {
  const escaped = value
    .replaceAll("#(", "#(#)(")
    .replaceAll('"', '""')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (sign) => {
      const code = sign.charCodeAt(0).toString(16).padStart(4, "0");
      return `#(${code})`;
    });
  return `"${escaped}"`;
}

/** A field of a row, whatever its name is. */
export function field(name: string): string {
  return `[#${text(name)}]`;
}

/** A list of texts. */
export function texts(values: readonly string[]): string {
  return `{${values.map(text).join(", ")}}`;
}
