import type { PaneTexts } from "../../../locales";
import type { ReportPart } from "./report-section";
import type { CellExplanation, Pane } from "../../pane/pane";
import { shownFigure } from "../../reading/cells/shown-cell";

type Figure = keyof PaneTexts["explain"]["report"]["figures"];

const shares: (Figure | null)[] = ["itemShare", "valueShare", "target"];

type SectionPart = Extract<ReportPart, { kind: "section" }>;

/** What a cell of the tables above a report's sorted list says; null outside of them. */
export function explainTable(
  pane: Pane,
  { role, roles, header: names, row, at }: SectionPart,
  column: number,
): CellExplanation | null {
  const { sections, figures } = pane.texts.explain.report;
  const section = among(sections, role);
  if (section === null || (row[column] ?? "") === "") return null;
  const told = { sentences: [sections[section]], facts: [] };
  if (at === 0 || section === "front") return told;
  if (section === "settings") {
    const [name, setting = ""] = row.filter((cell) => cell !== "").map(String);
    return { ...told, facts: [[name, setting]] };
  }
  const figure = among(figures, roles[column]);
  const sentences = figure === null ? told.sentences : [...told.sentences, figures[figure]];
  if (at === 1) return { sentences, facts: [] };
  const isShare = (k: number) => shares.includes(among(figures, roles[k]));
  const facts = names.flatMap((name, k): [string, string][] =>
    name === "" || row[k] === "" ? [] : [[String(name), shownFigure(pane, row[k], isShare(k))]],
  );
  return { sentences, facts };
}

/** A newer Stockbook may know more roles than this one. */
function among<Role extends string>(known: Record<Role, string>, role?: string): Role | null {
  return (Object.keys(known) as Role[]).find((each) => each === role) ?? null;
}
