import type { Cell } from "../../workbook/excel/types";
import type { CatalogueFunction } from "./catalogue";

type Registered = (...given: unknown[]) => unknown;

/** A value that the pane knows, or null for one that it does not. */
type Value = Cell | null;

/** What a function gives a cell: a value, and with an error its sentence, "" where it has none. */
export interface Told {
  value: Value;
  sentence: string;
}

interface CustomFunctionsPage {
  CustomFunctions?: { _association?: { mappings?: Record<string, Registered> } };
}

/**
 * What one of our functions answers to these cells, where this very page has them registered, as it
 * has where pane and functions share a page; null elsewhere. An omitted argument is null.
 */
export function askFunction(
  { name, arguments: described }: CatalogueFunction,
  given: (Value[][] | null)[],
): Told[][] | null {
  const page = globalThis as unknown as CustomFunctionsPage;
  const registered = page.CustomFunctions?._association?.mappings?.[name];
  if (registered === undefined) return null;
  try {
    const answer = registered(...described.map((_, k) => given[k] ?? null));
    return Array.isArray(answer) ? answer.map((row: unknown[]) => row.map(toldBy)) : null;
  } catch {
    return null;
  }
}

/** An error of the runtime is an object with Excel's text for it, and a message with some of them. */
function toldBy(answer: unknown): Told {
  if (typeof answer === "number" || typeof answer === "string" || typeof answer === "boolean") {
    return { value: answer, sentence: "" };
  }
  const { code, message } = (answer ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== "string" || !code.startsWith("#")) return { value: null, sentence: "" };
  return { value: code, sentence: typeof message === "string" ? message : "" };
}
