import { Failure } from "../failure";
import { requireTwoSeasons } from "./season-index";

/** @throws Failure that names the season or says how much history is missing */
export function requireSeason(
  method: string,
  history: readonly number[],
  seasonLength: number,
  seasons: 1 | 2,
): void {
  if (seasonLength < 2) {
    throw new Failure("value", "seasonLengthNeeded", { method, seasonLength });
  }
  if (seasons === 2) requireTwoSeasons(history, seasonLength);
  if (history.length < seasonLength) {
    throw new Failure("unavailable", "oneSeasonNeeded", {
      needed: seasonLength,
      given: history.length,
    });
  }
}

/** @throws Failure that names the first period with a demand the method cannot work with */
export function requireEach(
  method: string,
  history: readonly number[],
  mustBe: "positive" | "zeroOrMore",
  instead: string,
): void {
  const fits = (demand: number) => (mustBe === "positive" ? demand > 0 : demand >= 0);
  const place = history.findIndex((demand) => !fits(demand));
  if (place < 0) return;
  const found = { period: place + 1, demand: history[place] };
  throw new Failure("value", "demandUnfit", { method, mustBe, ...found, instead });
}
