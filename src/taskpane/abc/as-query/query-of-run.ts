import type { QueryTexts } from "../../../locales/query-languages";
import type { Pane } from "../../pane/pane";
import type { Run } from "../write/run";
import { ask } from "./ask";
import { dialects, type DialectId } from "./dialects/dialects";
import { headComment } from "./head/head-comment";
import { headLines } from "./head/head-lines";
import { mQuery } from "./power-query/m-query";
import type { TableSource } from "./power-query/m-rows";
import { nativeQuery } from "./power-query/native";
import type { QueryLanguage, QueryPlace } from "./query-state";
import { statement } from "./statement/statement";

export function isDatabase(place: QueryPlace): place is DialectId {
  return place in dialects;
}

/** The whole text that somebody copies. */
export function queryOfRun(
  pane: Pick<Pane, "texts" | "formats">,
  words: QueryTexts["query"],
  run: Run,
  { language, place, table }: { language: QueryLanguage; place: QueryPlace; table: string },
  today: Date,
): string {
  const asked = ask(run.checked, run.result.settings, table);
  const lines = headLines(pane, words, run, asked, today);
  if (!isDatabase(place)) return withHead("//", lines, mQuery(place satisfies TableSource, asked));
  const sql = statement(dialects[place], asked);
  if (language === "sql") return withHead("--", lines, `${sql};`);
  return withHead("//", lines, nativeQuery(place, sql));
}

function withHead(mark: "--" | "//", lines: readonly string[], query: string): string {
  return `${headComment(mark, lines)}\n${query}\n`;
}
