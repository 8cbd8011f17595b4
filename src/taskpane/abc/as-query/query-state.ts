import { slice } from "../../pane/slice";
import type { DialectId } from "./dialects/dialects";
import type { TableSource } from "./power-query/m-rows";

export type QueryLanguage = "sql" | "powerQuery";
export type QueryPlace = DialectId | TableSource;

export interface QueryState {
  isOpen: boolean;
  language: QueryLanguage;
  place: QueryPlace;
  /** As it was typed; null until then. */
  table: string | null;
}

/** How the run is to be told elsewhere. */
export const queryChoice = slice<QueryState>("as-query", () => ({
  isOpen: false,
  language: "sql",
  place: "duckDb",
  table: null,
}));
