import type { Method } from "./method";
import type { MethodId } from "./method-id";
import { steadiness } from "./steadiness";
import { twoStage } from "./two-stage";
import { value } from "./value";
import { weighted } from "./weighted";

/** In the order in which they are offered. */
export const methods: Record<MethodId, Method> = { value, twoStage, weighted, steadiness };

export const methodIds = Object.keys(methods) as MethodId[];

/** What a list is classified by until the user says otherwise, and where it tells of periods. */
export const plainMethod: MethodId = "value";
export const methodOfPeriods: MethodId = "steadiness";
