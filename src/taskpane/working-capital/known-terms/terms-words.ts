import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import type { CapitalRows } from "../rows/rows";
import type { CapitalSettings } from "../settings/settings";
import type { ListTerms } from "./list-terms";

type Words = Pick<Pane, "texts" | "formats">;

/** "Terms of 12 of 14 suppliers are known from Terms!A1:D15, read on Sat, Nov 28, 2026." */
export function offerWords(
  { texts, formats }: Words,
  { place, day, known, several, all }: ListTerms,
): string {
  const words = texts.workingCapital.knownTerms;
  const said = words.offer(
    formats.count(known),
    formats.count(all),
    placeName(place),
    formats.day(day),
  );
  const rest = all - known;
  return [
    said,
    ...(several === 0 ? [] : [words.several(formats.count(several))]),
    ...(rest === 0 ? [] : [words.others]),
  ].join(" ");
}

/** For the settings of a report; none where the terms are the list's own. */
export function usedTerms(
  { texts, formats }: Words,
  { knownTerms }: Pick<CapitalRows, "knownTerms">,
  settings: Pick<CapitalSettings, "knownTerms">,
): [string, string][] {
  if (knownTerms === null || settings.knownTerms !== "use") return [];
  const { place, day, known, all } = knownTerms;
  const words = texts.workingCapital.knownTerms;
  return [
    [
      words.setting,
      words.used(formats.count(known), formats.count(all), placeName(place), formats.day(day)),
    ],
  ];
}

/** Why there is no answer, where the known terms would give one; else what is usual. */
export function nothingWords(
  { texts }: Pick<Pane, "texts">,
  { rows, settings }: { rows: CapitalRows; settings: CapitalSettings },
): string {
  const { knownTerms, result } = texts.workingCapital;
  const isOffered = rows.knownTerms !== null && settings.knownTerms === "leave";
  return isOffered ? knownTerms.nothing : result.nothing;
}
