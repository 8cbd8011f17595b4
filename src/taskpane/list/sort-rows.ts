import type { Progress } from "../../workbook/excel/types";
import { inSlices } from "../pane/in-slices";

/** What becomes of the rows; together they are all rows of the list. */
export type Ledger<Fault extends string> = Record<"taken" | "hidden" | Fault, number>;

export interface Finding<Kind extends string> {
  kind: Kind;
  /** Counted from 0 below the header. */
  rows: number[];
}

export interface Sorted<Fault extends string, Kind extends string> {
  ledger: Ledger<Fault>;
  findings: Finding<Kind>[];
}

interface Sorting<Fault extends string, Kind extends string> {
  count: number;
  faults: readonly Fault[];
  /** In the order in which they are told; the faults are among them. */
  kinds: readonly Kind[];
  isLeftOut(row: number): boolean;
  faultOf(row: number): Fault | null;
  /** What else is told of a row that is taken. */
  alsoFound(row: number): Kind[];
  take(row: number): void;
}

/** Each row is taken or left out for one reason, and what is found on rows is told by kind. */
export async function sortRows<Fault extends Kind, Kind extends string>(
  { count, faults, kinds, isLeftOut, faultOf, alsoFound, take }: Sorting<Fault, Kind>,
  progress: Progress,
): Promise<Sorted<Fault, Kind>> {
  const ledger = { taken: 0, hidden: 0 } as Ledger<Fault>;
  for (const fault of faults) ledger[fault as keyof Ledger<Fault>] = 0;
  const found = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
  await inSlices(
    count,
    (row) => {
      const fault = isLeftOut(row) ? null : faultOf(row);
      if (isLeftOut(row)) {
        ledger.hidden++;
      } else if (fault !== null) {
        ledger[fault]++;
        found.get(fault)?.push(row);
      } else {
        ledger.taken++;
        for (const kind of alsoFound(row)) found.get(kind)?.push(row);
        take(row);
      }
    },
    progress,
  );
  const findings = [...found].flatMap(([kind, rows]) => (rows.length > 0 ? [{ kind, rows }] : []));
  return { ledger, findings };
}
