import type { CapitalKey } from "../../../engine/capital/capital-totals";
import type { Pane } from "../../pane/pane";
import type { Party } from "../rows/parties";
import type { Worked } from "../work/worked";

/** The name of a supplier, customer or group as the list spells it. */
export function partyName(
  { texts }: Pick<Pane, "texts">,
  { rows }: Pick<Worked, "rows">,
  party: Party,
  key: CapitalKey,
): string {
  const name = typeof key === "number" ? rows.parties[party].names[key] : "";
  return name === "" ? texts.workingCapital.parties.none[party] : name;
}
