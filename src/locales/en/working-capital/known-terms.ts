import type { Count } from "../../count";

/** Terms of the suppliers that another list of the workbook has told. */
export const knownTerms = {
  offer: (known: Count, all: Count, place: string, day: string) =>
    `The list does not say when suppliers are paid. Terms of ${known.shown} of ${all.shown} ${all.number === 1 ? "supplier" : "suppliers"} are known from ${place}, read on ${day}.`,
  several: (count: Count) =>
    count.number === 1
      ? "One more has several terms there, of which none is taken."
      : `${count.shown} more have several terms there, of which none is taken.`,
  others:
    "The others go by the term entered for where the list says none; without one their rows are left out.",
  nothing:
    "Nothing is worked out yet: say below whether to use the known terms, or enter one term for all suppliers.",
  legend: "Use the known terms?",
  ways: { leave: "No", use: "Use them" },
  note: "known from another list",
  setting: "Terms of suppliers",
  used: (known: Count, all: Count, place: string, day: string) =>
    `${known.shown} of ${all.shown} from ${place}, read on ${day}`,
};
