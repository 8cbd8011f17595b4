import type { Cell } from "../../workbook/excel/types";
import { guessRoles, type RoleWords } from "../list/guess-roles";
import type { Role, RoleColumns } from "../list/roles";
import { Judged } from "../reading/columns/evidence";
import { judgePrice, judgeQuantity, withHoles } from "../reading/columns/judge-numbers";
import { guessHeader } from "../reading/headers/guess-header";
import type { ColumnRole, NumberRole } from "./column-role";
import { headerMeaning, isRatioHeader } from "./header-meaning";

const number = <Id extends NumberRole>(id: Id, isNeeded = true) =>
  ({ id, kind: "number", isNeeded }) as const;

/** In the order in which the pane asks for them. */
const roles: readonly Role<ColumnRole>[] = [
  { id: "item", kind: "text", isNeeded: false },
  number("leadTime"),
  number("leadTimeSpread"),
  number("demandSpread"),
  number("demandMean"),
  number("unitValue"),
  number("turnover"),
  { id: "toOrder", kind: "truth", isNeeded: false },
  number("onHand", false),
];
export const columnRoles = roles.map(({ id }) => id);

/** The lead time is the average of its own spread; demand has its average in a column of its own. */
export function rolesOf({ kinds }: Pick<ZeroStockColumns, "kinds">): readonly Role<ColumnRole>[] {
  return roles.filter(({ id }) => id !== "demandMean" || kinds.demandSpread === "deviation");
}

/** Deviation over average, or the deviation itself. */
export const spreadKinds = ["ratio", "deviation"] as const;
export type SpreadKind = (typeof spreadKinds)[number];
export type SpreadRole = "leadTimeSpread" | "demandSpread";

export interface ZeroStockColumns extends RoleColumns<ColumnRole> {
  kinds: Record<SpreadRole, SpreadKind>;
}

/** What a thing costs, and what is there, is judged as the analysis judges it. */
const words: RoleWords<ColumnRole> = {
  meaning: headerMeaning,
  judge: (role, facts) => {
    if (role === "unitValue") return judgePrice(facts);
    if (role !== "onHand" && role !== "demandMean") return undefined;
    return judgeQuantity(facts) ?? withHoles(new Judged(facts).says(facts.number, 0));
  },
};

/** A guess the user can change: see `guessRoles`. */
export function guessColumns(whole: Cell[][], hasHeader = guessHeader(whole)): ZeroStockColumns {
  const guess = guessRoles(whole, hasHeader, roles, words);
  const kind = (role: SpreadRole) => kindOf(hasHeader ? whole[0][guess.at[role] ?? -1] : undefined);
  return {
    ...guess,
    kinds: { leadTimeSpread: kind("leadTimeSpread"), demandSpread: kind("demandSpread") },
  };
}

/** Without a word for it the spread is taken for a ratio, which is what the rule compares. */
function kindOf(header: unknown): SpreadKind {
  return header === undefined || isRatioHeader(String(header)) ? "ratio" : "deviation";
}
