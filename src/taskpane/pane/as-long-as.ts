import type { Progress } from "../../workbook/excel/types";

/** For work of which nobody is told how far it is, and which ends where it is of no more use. */
export function asLongAs(isOfUse: () => boolean): Progress {
  return {
    report: () => undefined,
    get cancelled() {
      return !isOfUse();
    },
  };
}
