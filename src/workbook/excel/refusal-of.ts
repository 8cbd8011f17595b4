import { Refusal, type RefusalReason } from "./types";

/** What each of Excel's error codes means to somebody who wants a list read or a report written. */
const reasons: Readonly<Record<string, RefusalReason>> = {
  InvalidSelection: "notCells",
  UnsupportedSheet: "notCells",
  InvalidOperationInCellEditMode: "cellBeingEdited",
  AccessDenied: "sheetProtected",
  ItemNotFound: "sheetGone",
  InvalidReference: "listGone",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  NotImplemented: "notSupported",
  ApiNotFound: "notSupported",
  UnsupportedFeature: "notSupported",
  UnsupportedOperation: "notSupported",
};

/** Turns whatever was thrown into the one kind of error that the pane knows. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const code = codeOf(error);
  return new Refusal(reasons[code] ?? "unknown", { code });
}

/** Excel's own code, or the name of an error of the language: short enough to tell support. */
function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  if (typeof code === "string" && code !== "") return code;
  return typeof name === "string" && name !== "" ? name : "Error";
}
