import type { Cell } from "../../workbook/excel/types";
import { factsOf, isNumeric, type ColumnFacts } from "../reading/columns/column-facts";
import { bestOf, Judged } from "../reading/columns/evidence";
import { guessColumns as guessListColumns } from "../abc/columns/guess-columns";
import { firstColumns } from "../reading/headers/first-columns";
import { guessHeader } from "../reading/headers/guess-header";
import { judgePrice, judgeQuantity, withHoles, withMoment } from "../reading/columns/judge-numbers";
import { columnRoles, type ColumnRole, type ZeroStockColumns } from "./columns";
import { headerMeaning, isRatioHeader } from "./header-meaning";

/** A guess the user can change: from the words in the header and from what stands below. */
export function guessColumns(whole: Cell[][], hasHeader = guessHeader(whole)): ZeroStockColumns {
  const preview = firstColumns(whole);
  const headers = hasHeader ? preview[0].map(String) : [];
  const { item, description } = guessListColumns(preview, hasHeader);
  const others = factsOf(preview, hasHeader).filter(
    ({ column }) => column !== item && column !== description,
  );
  const columnFor = (role: ColumnRole) =>
    bestOf(
      others
        .filter(({ column }) => headerMeaning(headers[column] ?? "") === role)
        .map((facts) => judgeRole(role, facts))
        .filter((each): each is Judged => each !== null),
      leastScore,
    )?.facts.column ?? null;
  const at = Object.fromEntries(
    columnRoles.map((role) => [role, columnFor(role)]),
  ) as ZeroStockColumns["at"];
  // A name says more to people than a number does, and nothing here depends on telling items apart.
  at.item = description ?? item;
  return {
    hasHeader,
    at,
    kinds: {
      leadTimeSpread: kindOf(headers[at.leadTimeSpread ?? -1]),
      demandSpread: kindOf(headers[at.demandSpread ?? -1]),
    },
  };
}

const leastScore = -3;

/** What a thing costs, and what is there, is judged as the analysis judges it. */
function judgeRole(role: ColumnRole, facts: ColumnFacts): Judged | null {
  if (role === "toOrder") return new Judged(facts).shows("gaps", facts.content.filled - 1);
  if (!isNumeric(facts)) return null;
  if (role === "unitValue") return judgePrice(facts);
  if (role === "onHand" || role === "demandMean") {
    return judgeQuantity(facts) ?? withHoles(new Judged(facts).says(facts.number, 0));
  }
  return withHoles(withMoment(new Judged(facts).says(facts.number, 1)));
}

/** Without a word for it the spread is taken for a ratio, which is what the rule compares. */
function kindOf(header: string | undefined): "ratio" | "deviation" {
  return header === undefined || isRatioHeader(header) ? "ratio" : "deviation";
}
