import type { Model } from "@odoo/o-spreadsheet";
import { MovingNames } from "../host/moving-names";
import { originOf } from "./file-origin";

const kept = new WeakMap<Model, MovingNames>();

/** Names that users are not shown. The spreadsheet would show them, so they are kept beside it. */
export function keptNames(model: Model): MovingNames {
  const known = kept.get(model);
  if (known) return known;
  const names = new MovingNames();
  for (const record of originOf(model).hiddenNames) names.add(record);
  kept.set(model, names);
  return names;
}
