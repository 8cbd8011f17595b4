import type { Pane } from "../../pane/pane";
import type { Party } from "../rows/parties";
import { workingCapitalPart, type WorkingCapitalState } from "../state";

/** Shows how what is tied up in a row comes about; null closes it. */
export function openRow(pane: Pane, opened: number | null): void {
  workingCapitalPart.change(pane, { opened });
  pane.focus(opened === null ? "capital-items-heading" : "capital-item-heading");
}

export function showBy(pane: Pane, shownBy: Party): void {
  workingCapitalPart.change(pane, { shownBy, showsAllParties: false });
}

type More = "showsAllLevers" | "showsAllParties" | "showsAllItems";

/** More of a table than its first rows; the keyboard stays with it. */
export function showMore(pane: Pane, more: More, heading: string): void {
  workingCapitalPart.change(pane, { [more]: true } as Partial<WorkingCapitalState>);
  pane.focus(heading);
}
