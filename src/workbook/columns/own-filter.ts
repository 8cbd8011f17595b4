import { boxOf, loadBox } from "../excel/range";
import { type Box, type Place, Refusal, type Written } from "../excel/types";

/** Which classes a filter of ours leaves in view, and where it is. */
export interface OwnFilter {
  box: Box;
  /** Counted from the box's first column. */
  column: number;
  shown: readonly string[];
}

/**
 * The filter of ours on the sheet, null where there is none at all. Known again by what it filters,
 * for a colleague may have set another since.
 */
export async function ownFilter(
  context: Excel.RequestContext,
  place: Place,
  { filtered = [] }: Pick<Written, "filtered">,
): Promise<OwnFilter | null> {
  const filter = filterAt(context, place);
  const range = filter.getRangeOrNullObject();
  filter.load("enabled,criteria");
  loadBox(range);
  await context.sync();
  if (!filter.enabled || range.isNullObject) return null;
  const box = boxOf(range);
  const column = place.column - box.column;
  const isOurs =
    filtered.length > 0 &&
    filter.criteria.every((each, at) =>
      at === column ? isSame(textsOf(each), filtered) : textsOf(each).length === 0,
    );
  if (isOurs && column >= 0 && column < box.columns) return { box, column, shown: filtered };
  const { sheetName } = place;
  throw new Refusal("filteredOtherwise", { address: "", sheetName });
}

/** The texts that a column is filtered by: Excel has one or two of them as a criterion of its own. */
function textsOf(criteria: Excel.FilterCriteria | null): string[] {
  if (criteria === null) return [];
  const { values, criterion1, criterion2, dynamicCriteria, color, icon } = criteria;
  const chosen = (values ?? []).map((value) => (typeof value === "string" ? value : value.date));
  const typed = [criterion1, criterion2].filter((each) => Boolean(each)) as string[];
  const others = [dynamicCriteria, color, icon].filter((each) => each && each !== "Unknown");
  return [...chosen, ...typed.map((each) => each.replace(/^=/, "")), ...others.map(String)];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const sorted = (texts: readonly string[]) => texts.map((text) => text.toLowerCase()).sort();
  return String(sorted(one)) === String(sorted(other));
}

export function filterAt(context: Excel.RequestContext, { sheetId }: Place): Excel.AutoFilter {
  return context.workbook.worksheets.getItem(sheetId).autoFilter;
}
