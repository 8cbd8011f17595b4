import { guessColumns } from "../../../../src/taskpane/abc/columns/guess-columns";
import { guessHeader } from "../../../../src/taskpane/reading/headers/guess-header";
import { headerSets, previewOf, valueIn, type HeaderSet } from "./header-sets";

const languages: [string, string][] = [
  ["English", "en"],
  ["Norwegian", "no"],
  ["Swedish", "sv"],
  ["Danish", "da"],
  ["Finnish", "fi"],
  ["German", "de"],
  ["Spanish", "es"],
  ["Portuguese", "pt"],
  ["French", "fr"],
];

describe.each(languages)("columns as systems print them in %s", (_, language) => {
  const sets = headerSets
    .filter((set) => set.language === language)
    .map((set): [string, HeaderSet] => [`${set.system}: ${set.headers.join(" | ")}`, set]);

  test.each(sets)("%s", (_name, set) => {
    const preview = previewOf(set);
    expect(guessHeader(preview)).toBe(true);
    const columns = guessColumns(preview, true);
    expect(set.items).toContain(columns.item);
    expect(set.values).toContain(valueIn(columns));
  });
});
