import type { CatalogueLimits } from "../../catalogue/catalogue";
import { timeShownBy } from "../../reading/cells/time-format";
import type { ArgumentValue } from "../call/argument-value";

/** What a slider goes through. */
export interface Slider {
  least: number;
  most: number;
  step: number;
  /** What the argument is now. */
  now: number;
  isShare: boolean;
}

const steps = 100;
/** A day may be tried that many days sooner or later. */
const days = 30;
/** For an argument that is 0 now, of which no size is known. */
const mostOfZero = 10;

/** Null for an argument that is no single number. */
export function sliderFor({ described, value, range, look }: ArgumentValue): Slider | null {
  const { limits } = described;
  if (described.kind !== "number" || range !== null || typeof value !== "number") return null;
  if (look !== null && timeShownBy(look.numberFormat) === "date") {
    return { least: value - days, most: value + days, step: 1, now: value, isShare: false };
  }
  if (limits?.isShare) return { least: 0, most: 1, step: 0.005, now: value, isShare: true };
  const [low, high] =
    value === 0 ? [0, mostOfZero] : [Math.min(0, 2 * value), Math.max(0, 2 * value)];
  const [least, most] = [within(limits, low), within(limits, high)];
  if (!(least <= value && value <= most && least < most)) return null;
  return { least, most, step: stepOf(most - least, limits), now: value, isShare: false };
}

function within(limits: CatalogueLimits | null, number: number): number {
  const { least, most } = limits ?? {};
  return Math.min(Math.max(number, least ?? -Infinity), most ?? Infinity);
}

/** 1, 2 or 5 of a power of ten, so that round numbers are met. */
function stepOf(width: number, limits: CatalogueLimits | null): number {
  const rough = width / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((each) => each >= rough * 0.999);
  return limits?.isWhole
    ? Math.max(1, Math.round(step ?? rough))
    : Number((step ?? rough).toPrecision(1));
}
