import { existsSync, readFileSync, writeFileSync } from "fs";
import { join } from "path";

const folder = join(__dirname, "files");

/**
 * What a user sees is as it was when somebody last looked at it. GOLDEN=renew writes it anew, to be
 * looked at in review.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(folder, name);
  if (process.env.GOLDEN === "renew") writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`There is no ${file}: make it with GOLDEN=renew.`);
  expect(text).toBe(readFileSync(file, "utf8"));
}

/** Markup with one element a line, so that a difference is a line. */
export function inLines(markup: string): string {
  const lines = markup
    .replace(/<!--[^]*?-->/g, "")
    .replace(/\s+/g, " ")
    .replace(/> ?</g, ">\n<");
  return `${lines.trim()}\n`;
}
