import type { FoundList, Place } from "../../../workbook/excel/types";
import { record, text, truth, whole, either, nothing, type Shape } from "../../kept/shape";
import type { RoleColumns } from "../roles";

/** A list that a task reads beside its own: where it stands, and which of its columns is which. */
export interface SecondList<Id extends string> {
  place: Place;
  columns: RoleColumns<Id>;
  /** As it was last looked at; null until then. */
  list: FoundList | null;
}

/** As it is kept in the workbook with the settings of the task. */
export type KeptSecond<Id extends string> = Pick<SecondList<Id>, "place" | "columns">;

const [mostRows, mostColumns] = [1_048_576, 16_384];

export function keptSecond<Id extends string>(ids: readonly Id[]): Shape<KeptSecond<Id>> {
  const column = either(whole(0, mostColumns), nothing);
  return record<KeptSecond<Id>>({
    place: record<Place>({
      ...{ sheetId: text(255), sheetName: text(255), address: text(60) },
      ...{ row: whole(0, mostRows), column: whole(0, mostColumns) },
      ...{ rows: whole(1, mostRows), columns: whole(1, mostColumns) },
    }),
    columns: record<RoleColumns<Id>>({
      hasHeader: truth,
      at: record(
        Object.fromEntries(ids.map((id) => [id, column])) as Record<
          Id,
          Shape<number | null>
        > as never,
      ),
    }),
  });
}
