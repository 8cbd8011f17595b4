import type { Pane } from "../pane/pane";

/** The name of an argument as one would say it. */
export function wordsFor({ texts }: Pane, name: string): string {
  return texts.explain.argumentWords[name] ?? name;
}
