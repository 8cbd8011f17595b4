import { functionTexts as texts } from "../../locales/en/functions";
import { isFault, type Fault } from "./excel-error";
import { faultOfType, inputFault, isErrorText } from "../arguments/input-error";

/** What a cell holds, whichever of its several ways Excel hands it over. */
export type CellContent =
  | { kind: "number"; number: number }
  | { kind: "blank" }
  | { kind: "text"; text: string }
  | { kind: "boolean"; boolean: boolean }
  | { kind: "error"; error: Fault };

const blank: CellContent = { kind: "blank" };

/** What the members of a cell's object may be. */
interface CellObject {
  type?: unknown;
  basicValue?: unknown;
  errorType?: unknown;
  code?: unknown;
}

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
        : { kind: "error", error: inputFault("#NUM!") };
    case "string":
      if (raw === "") return blank;
      return isErrorText(raw)
        ? { kind: "error", error: inputFault(raw) }
        : { kind: "text", text: raw };
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
  if (isFault(raw)) return { kind: "error", error: raw };
  if (raw instanceof CustomFunctions.Error) {
    return { kind: "error", error: inputFault(String(raw.code), raw.message ?? "") };
  }
  const { type, basicValue, errorType, code } = raw as CellObject;
  if (type === "Error") {
    return {
      kind: "error",
      error: typeof basicValue === "string" ? inputFault(basicValue) : faultOfType(errorType),
    };
  }
  if (type === "Empty") return blank;
  if (typeof basicValue !== "object" && basicValue !== undefined) return readCell(basicValue);
  if (typeof code === "string" && isErrorText(code)) {
    return { kind: "error", error: inputFault(code) };
  }
  return { kind: "text", text: typeof type === "string" ? type : texts.unknownValue };
}

/**
 * Whether an object stands for the value of a cell. Excel passes an object of its own behind the
 * arguments, and where it knows a function from before the last argument came, that object stands in
 * the argument's place.
 */
export function isCellObject(raw: object): boolean {
  if (isFault(raw) || raw instanceof CustomFunctions.Error) return true;
  const { type, basicValue, code } = raw as CellObject;
  return (
    typeof type === "string" ||
    basicValue !== undefined ||
    (typeof code === "string" && isErrorText(code))
  );
}
