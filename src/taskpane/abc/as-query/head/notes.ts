import type { CheckedList } from "../../state";
import type { Asked } from "../asked";
import { valuePlaces } from "../asked";

/** What a reader of the query has to know: each has its sentence. */
export type Note =
  | "summed"
  | "eachRow"
  | "codes"
  | "emptyAsZero"
  | "decimals"
  | "floats"
  | "names"
  | "letters"
  | "noItem"
  | "margin"
  | "hidden"
  | "totals"
  | "texts"
  | "unread";

/** How the query goes about it, and then what the run knew that no table knows. */
export function notesOf(
  asked: Asked,
  { columns, choices, sorted, rows }: Pick<CheckedList, "columns" | "choices" | "sorted" | "rows">,
  margin: number,
): { how: Note[]; missing: Note[] } {
  const { ledger } = sorted;
  const isSummed = asked.item !== null && choices.duplicates === "sum";
  const isFloat = asked.rankedBy === "score" || valuePlaces(asked) === null;
  const isSecondFloat = asked.then === "lines" && asked.measures[0].places === null;
  const hasGaps = asked.then === "variation" && rows.emptyPeriods.some((count) => count > 0);
  const given = (parts: Partial<Record<Note, boolean>>) =>
    (Object.keys(parts) as Note[]).filter((note) => parts[note]);
  return {
    how: given({
      summed: isSummed,
      eachRow: !isSummed,
      codes: isSummed && choices.codes === "same",
      emptyAsZero: hasGaps && choices.emptyPeriods === "zero",
      decimals: !isFloat && !isSecondFloat,
      floats: isFloat || isSecondFloat,
    }),
    missing: given({
      margin: margin > 0,
      hidden: ledger.hidden > 0,
      totals: ledger.totals > 0,
      texts: sorted.findings.some(({ kind }) => kind === "textNumber"),
      unread: ledger.text + ledger.doubtful + ledger.error > 0,
      names: isSummed || asked.group !== null,
      letters: !columns.hasHeader,
      noItem: asked.item === null,
    }),
  };
}
