import { defaultAbcSettings } from "../../../engine/classification/abc";
import { defaultXyzSettings } from "../../../engine/classification/xyz";
import { methodIds, methods } from "../methods/methods";
import type { RunSettings } from "./run-settings";

export const defaultRunSettings: RunSettings = {
  ...defaultAbcSettings,
  scope: "list",
  xLimit: defaultXyzSettings.xLimit,
  yLimit: defaultXyzSettings.yLimit,
  weights: [],
  margin: 0,
  targets: Object.assign({}, ...methodIds.map((id) => methods[id].second?.targets)),
};
