import { functionTexts as texts } from "../locales/en/functions";
import { isErrorText, sameError } from "./excel-error";

/** What a cell holds, whichever of its several ways Excel hands it over. */
export type CellContent =
  | { kind: "number"; number: number }
  | { kind: "blank" }
  | { kind: "text"; text: string }
  | { kind: "boolean"; boolean: boolean }
  | { kind: "error"; error: CustomFunctions.Error };

const blank: CellContent = { kind: "blank" };

/**
 * Reads a raw value: a plain number, text or boolean; null, undefined or "" for an empty cell; an
 * error as text, as CustomFunctions.Error or as `{type: "Error", …}`; or a rich value
 * `{type, basicValue}`, which counts as its basic value.
 */
export function readCell(raw: unknown): CellContent {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw)
        ? { kind: "number", number: raw }
        : { kind: "error", error: sameError("#NUM!", "") };
    case "string":
      if (raw === "") return blank;
      return isErrorText(raw) ? errorContent(raw) : { kind: "text", text: raw };
    case "boolean":
      return { kind: "boolean", boolean: raw };
    case "object":
      return raw === null ? blank : readObject(raw);
    case "undefined":
      return blank;
    default:
      return { kind: "text", text: String(raw) };
  }
}

function readObject(raw: object): CellContent {
  if (raw instanceof CustomFunctions.Error) return { kind: "error", error: raw };
  const { type, basicValue, code } = raw as {
    type?: unknown;
    basicValue?: unknown;
    code?: unknown;
  };
  if (type === "Error") return errorContent(typeof basicValue === "string" ? basicValue : "");
  if (type === "Empty") return blank;
  if (typeof basicValue !== "object" && basicValue !== undefined) return readCell(basicValue);
  if (typeof code === "string" && isErrorText(code)) return errorContent(code);
  return { kind: "text", text: typeof type === "string" ? type : texts.unknownValue };
}

function errorContent(text: string): CellContent {
  return { kind: "error", error: sameError(text, texts.inputError(text)) };
}
