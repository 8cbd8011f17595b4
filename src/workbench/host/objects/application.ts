import type { Book } from "../book";
import type { HostObject } from "../host-object";

export function application(book: Book): HostObject {
  return {
    type: "Application",
    properties: { CalculationMode: () => "Automatic" },
    methods: {
      Calculate: () => book.recalculate(),
      // A batch is one step for the sheet anyway: nothing is drawn or computed before its end.
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}
