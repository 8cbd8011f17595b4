import type { Place } from "../../workbook/excel/types";
import { overlap } from "../../workbook/excel/a1";
import type { Pane } from "../pane/pane";
import type { Draft } from "./formula";
import { canBeLookedUp } from "../formula/reference";
import type { Problems } from "./state";

/**
 * What Excel would only tell by an error or a warning in the cell. A name that stands for a number
 * is found nowhere either: it is taken when the user insists.
 *
 * @param told the problems that the user has seen and let stand
 */
export async function checkReferences(
  { workbook }: Pane,
  told: Problems,
  { references }: Draft,
  target: Place,
): Promise<Problems> {
  const problems: Problems = {};
  if (references.length === 0) return problems;
  const asked = references.map(({ reference }) => reference);
  const found = await workbook.readReferences(asked, target, 1);
  references.forEach(({ argument, reference }, k) => {
    const place = found[k]?.place;
    if (place === undefined) {
      const isInsisted = told[argument] === "unknown";
      if (canBeLookedUp(reference) && !isInsisted) problems[argument] = "unknown";
    } else if (place.sheetId === target.sheetId && overlap(place, target)) {
      problems[argument] = "circular";
    }
  });
  return problems;
}
