import type { DispatchResult, Model } from "@odoo/o-spreadsheet";

/** Sends a command to the sheet; a refusal is an error, since the host has checked before. */
export function mustDispatch(
  model: Model,
  ...[type, payload]: Parameters<Model["dispatch"]>
): DispatchResult {
  const result = model.dispatch(type, payload);
  const refusals = result.reasons.filter((reason) => String(reason) !== "NoChanges");
  if (refusals.length > 0) throw new Error(`${type}: ${refusals.join(", ")}`);
  return result;
}
