import type { FoundList, Place, Refusal } from "../../../workbook/excel/types";
import { record, text, truth, whole, either, nothing, type Shape } from "../../kept/shape";
import type { SourceChange } from "../../pane/list-watch";
import type { RoleColumns } from "../roles";

/** A list that a task reads beside its own: where it stands, and which of its columns is which. */
export interface SecondList<Id extends string> {
  place: Place;
  columns: RoleColumns<Id>;
  /** As it was last looked at; null until then. */
  list: FoundList | null;
}

/** The second list of a task; null where none was taken. */
export interface SecondState<Id extends string> {
  second: SecondList<Id> | null;
  /** Why it could not be read. */
  refusal: Refusal | null;
  /** What has happened to it since it was read. */
  changed?: SourceChange;
}

export const noSecond = { second: null, refusal: null };

/** As it is kept in the workbook with the settings of the task. */
export type KeptSecond<Id extends string> = Pick<SecondList<Id>, "place" | "columns">;

export function toKeep<Id extends string>({ second }: SecondState<Id>): KeptSecond<Id> | null {
  return second && { place: second.place, columns: second.columns };
}

export function fromKept<Id extends string>(kept: KeptSecond<Id> | null): SecondState<Id> {
  return { second: kept && { ...kept, list: null }, refusal: null };
}

const [mostRows, mostColumns] = [1_048_576, 16_384];

export const keptPlace = record<Place>({
  ...{ sheetId: text(255), sheetName: text(255), address: text(60) },
  ...{ row: whole(0, mostRows), column: whole(0, mostColumns) },
  ...{ rows: whole(1, mostRows), columns: whole(1, mostColumns) },
});

export function keptSecond<Id extends string>(ids: readonly Id[]): Shape<KeptSecond<Id>> {
  const column = either(whole(0, mostColumns), nothing);
  return record<KeptSecond<Id>>({
    place: keptPlace,
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
