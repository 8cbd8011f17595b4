import { readdirSync, readFileSync, statSync } from "fs";
import { join } from "path";

export interface DocExample {
  file: string;
  expression: string;
  expected: string;
}

/** All `@example expression → expected` (or `= expected`) lines in the doc comments of a folder. */
export function docExamples(folder: string, arrow: "→" | "="): DocExample[] {
  return sourceFiles(folder).flatMap((file) => {
    const lines = readFileSync(file, "utf8").matchAll(/^\s*\*\s*@example\s+(.*)$/gm);
    return [...lines].map(([, example]) => {
      const at = example.indexOf(` ${arrow} `);
      if (at < 0) throw new Error(`${file}: no "${arrow}" in the example "${example}"`);
      return { file, expression: example.slice(0, at), expected: example.slice(at + 3) };
    });
  });
}

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}
