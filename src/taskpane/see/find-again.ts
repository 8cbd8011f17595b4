import type { FoundList } from "../../workbook/types";
import type { Workbook } from "../state/workbook-port";

/**
 * The list as it is now: rows may have been added or hidden since. Where the selection means another
 * list by now, the one given is kept.
 */
export async function asItIsNow(workbook: Workbook, list: FoundList): Promise<FoundList> {
  const now = await workbook.findList().catch(() => null);
  return now !== null && beginsAlike(now, list) ? { ...now, origin: list.origin } : list;
}

/** Selects the list again, which also shows the user what is about to be read. */
export async function findAgain(workbook: Workbook, list: FoundList): Promise<FoundList> {
  const { place } = list;
  if (list.origin !== "selection") {
    await workbook.selectCells({ ...place, rows: 1, columns: 1 }, [0]);
    const now = await workbook.findList();
    if (beginsAlike(now, list)) return { ...now, origin: list.origin };
  }
  await workbook.selectCells(
    place,
    Array.from({ length: place.rows }, (_, row) => row),
  );
  return { ...(await workbook.findList()), origin: list.origin };
}

function beginsAlike({ place: one }: FoundList, { place: other }: FoundList): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.row === other.row &&
    one.column === other.column &&
    one.columns === other.columns
  );
}
