import { dateFunctions } from "./dates";
import type { EverydayFunctions } from "./everyday";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { numberFunctions } from "./numbers";
import { textFunctions } from "./text";
import { totalFunctions } from "./totals";

/** Excel's functions that are worked out here, by their English names. */
export const everydayFunctions: EverydayFunctions = {
  ...numberFunctions,
  ...dateFunctions,
  ...logicFunctions,
  ...totalFunctions,
  ...lookupFunctions,
  ...textFunctions,
};
