/** Whatever may end a line, for a database or for Power Query, and what nobody sees. */
const breaks = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Lines of comment: each begins with its mark, and nothing in it can end it. */
export function headComment(mark: "--" | "//", lines: readonly string[]): string {
  return lines.map((line) => `${mark} ${line.replace(breaks, " ")}`.trimEnd()).join("\n");
}
