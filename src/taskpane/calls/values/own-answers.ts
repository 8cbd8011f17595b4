import { askFunction, type Told } from "../../catalogue/ask-function";
import type { CatalogueFunction } from "../../catalogue/catalogue";
import { allOf, at, eachOf, isSingle, type Grid, type Position, type Value } from "./grid";

/** What one of our functions gives, cell by cell; null for a cell where that is not known. */
export interface OwnAnswers {
  rows: number;
  columns: number;
  cell(at: Position): Told | null;
}

/**
 * Asks the function for its answers: cell by cell where ranges stand for numbers that it takes one by
 * one, at once elsewhere.
 */
export function ownAnswers(own: CatalogueFunction, given: (Grid | "omitted")[]): OwnAnswers | null {
  const spread = given.filter(
    (grid, k): grid is Grid => grid !== "omitted" && own.arguments[k]?.isPerCell && !isSingle(grid),
  );
  const ask = (pick: (grid: Grid) => Value[][]) => {
    const cells = given.map((grid, k) =>
      grid === "omitted" ? null : own.arguments[k]?.isPerCell ? pick(grid) : allOf(grid),
    );
    return cells.some((rows) => rows?.flat().includes(null)) ? null : askFunction(own, cells);
  };
  if (spread.length > 0) {
    const { rows, columns } = eachOf(spread, () => null);
    return {
      ...{ rows, columns },
      cell: (position) => ask((grid) => [[at(grid, position)]])?.[0]?.[0] ?? null,
    };
  }
  const answer = ask(allOf);
  return (
    answer && {
      rows: answer.length,
      columns: answer[0]?.length ?? 0,
      cell: ({ row, column }) => answer[row]?.[column] ?? null,
    }
  );
}
