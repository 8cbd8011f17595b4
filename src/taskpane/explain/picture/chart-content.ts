import type { ChartContent } from "../../../workbook/chart/chart-content";
import type { Figure } from "../../charts/pictures/figure";
import type { Pane } from "../../pane/pane";
import { placeName } from "../../pane/place-name";
import { serialOfDate } from "../../pane/serial-day";
import { shownNumber } from "../../pane/shown-number";
import type { CallExplanation } from "../call/call-explanation";
import type { FormulaExplanation } from "../state";
import { wordsFor } from "../../catalogue/words-for";

/** The picture of a call as it goes on a sheet of its own: chart, numbers, and of what it was made. */
export function chartContentOf(
  pane: Pane,
  { place }: Pick<FormulaExplanation, "place">,
  { own }: CallExplanation,
  { description, native }: Figure,
  tried: Record<string, number>,
  today = new Date(),
): ChartContent {
  const { texts, formats } = pane;
  const { chart } = texts.explain;
  const values = Object.entries(tried).map(([name, value]) =>
    chart.value(wordsFor(pane, name), shownNumber(formats, value)),
  );
  return {
    sheetName: chart.sheet(own.name, place.address),
    notes: [
      description,
      chart.of(own.name, placeName(place), formats.date(today)),
      ...(values.length > 0 ? [chart.tried(values.join(", "))] : []),
    ],
    chart: native,
    about: { list: place, name: own.name, day: serialOfDate(today) },
  };
}
