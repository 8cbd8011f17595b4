import type { Book, Culture } from "../book";
import type { HostObject } from "../host-object";
import { cultureInfo } from "./culture";

export function application(book: Book): HostObject {
  const { culture } = book;
  return {
    type: "Application",
    properties: { CalculationMode: () => "Automatic", ...(culture && separators(culture)) },
    parts: culture ? { CultureInfo: () => cultureInfo(culture) } : {},
    methods: {
      Calculate: () => book.recalculate(),
      // A batch is one step for the sheet anyway: nothing is drawn or computed before its end.
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}

/** Its own separators where the user has set some, else those of the system. */
function separators({ decimal, thousands, own }: Culture): HostObject["properties"] {
  return {
    DecimalSeparator: () => own?.decimal ?? decimal,
    ThousandsSeparator: () => own?.thousands ?? thousands,
    UseSystemSeparators: () => own === undefined,
  };
}
