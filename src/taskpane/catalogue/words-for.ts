import type { ToolTexts } from "../../locales";

/** The name of an argument as one would say it. */
export function wordsFor(
  { texts }: { texts: Pick<ToolTexts, "argumentWords"> },
  name: string,
): string {
  return texts.argumentWords[name] ?? name;
}
