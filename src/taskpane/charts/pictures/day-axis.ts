import type { Formats } from "../../pane/formats";
import { dateOfSerial, serialOfDay } from "../../pane/serial-day";
import type { FigureAxis } from "./figure";

/** Of more ticks the labels would touch. */
const mostTicks = 5;
/** From so many days on months are easier to read than days. */
const daysInWeeks = 75;
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/** Days by Excel's serial numbers: a tick every few days, on the first of months, or of years. */
export function dayAxis(formats: Formats, title: string, range: [number, number]): FigureAxis {
  const [from, to] = range;
  if (to - from < daysInWeeks) {
    const step = dayStep(to - from);
    const first = Math.ceil(from);
    const ticks = Array.from(
      { length: Math.floor((to - first) / step) + 1 },
      (_, k) => first + k * step,
    );
    return { title, range, ticks, show: (day) => formats.dayAndMonth(day) };
  }
  const step = monthSteps.find((months) => (to - from) / (months * 30.4) <= mostTicks) ?? 600;
  return {
    ...{ title, range, ticks: firstsOfMonths(range, step) },
    show: (day) => (step < 12 ? formats.month(day) : formats.year(day)),
  };
}

/** Single days, or whole weeks. */
function dayStep(days: number): number {
  const least = days / mostTicks;
  return least <= 2 ? Math.max(1, Math.ceil(least)) : 7 * Math.ceil(least / 7);
}

/** Of every month, of every second, … counted from January. */
function firstsOfMonths([from, to]: [number, number], step: number): number[] {
  const ticks: number[] = [];
  const start = dateOfSerial(from);
  const month = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let next = Math.ceil(month / step) * step; ; next += step) {
    const year = Math.floor(next / 12);
    const day = serialOfDay(`${year}-${String((next % 12) + 1).padStart(2, "0")}-01`);
    if (day === null || day > to) return ticks;
    if (day >= from) ticks.push(day);
  }
}
