import type { CatalogueFunction } from "../catalogue/catalogue";
import type { Pane } from "../pane/pane";
import type { Problem } from "./call/problems";
import { shownNumber } from "../pane/shown-number";
import { shownCell } from "../reading/cells/shown-cell";

/** What is wrong with an argument, and where. */
export function problemSentence(
  { texts, formats }: Pane,
  own: CatalogueFunction,
  { what, argument, held, where }: Problem,
): string {
  const described = own.arguments.find(({ name }) => name === argument);
  const limit = (number: number | null | undefined) =>
    typeof number === "number" ? shownNumber(formats, number) : "";
  return texts.explain.error.problems[what]({
    argument,
    where,
    held: held === null ? "" : shownCell(texts, formats, held),
    least: limit(described?.limits?.least),
    most: limit(described?.limits?.most),
    words: described?.choices.map(({ word }) => word).join(", ") ?? "",
  });
}
