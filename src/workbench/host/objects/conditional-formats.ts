import type { ConditionalRecord } from "../book";
import { intersection } from "../boxes";
import { givenColor, givenText } from "../given";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import type { HostObject } from "../host-object";
import { requireWritableSheet } from "../protection";
import { collection } from "./collection";
import type { Cells } from "./range";

let lastId = 0;

/** Of a range; of Excel's kinds only the one by how a text begins. */
export function conditionalFormats({ book, sheet, box }: Cells): HostObject {
  const own = () =>
    (book.conditionalFormats?.(sheet) ?? []).filter((record) => intersection(record.box, box));
  const object = (id: string) => conditionalFormat({ book, sheet, box }, id);
  return collection("ConditionalFormatCollection", () => own().map(({ id }) => object(id)), {
    find: (key) => (own().some(({ id }) => id === key) ? object(String(key)) : null),
    methods: {
      Add: (type) => {
        if (type !== "ContainsText" || !book.putConditionalFormat) {
          throw notImplemented(`ConditionalFormatCollection.Add("${String(type)}")`);
        }
        requireWritableSheet(book, sheet);
        lastId += 1;
        const id = `{condition-${lastId}}`;
        book.putConditionalFormat({ id, sheet, box, text: "", fillColor: "", fontColor: "" });
        return object(id);
      },
    },
  });
}

function conditionalFormat({ book, sheet }: Cells, id: string): HostObject {
  const record = (): ConditionalRecord => {
    const found = book.conditionalFormats?.(sheet).find((other) => other.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const put = (part: Partial<ConditionalRecord>) => {
    requireWritableSheet(book, sheet);
    book.putConditionalFormat?.({ ...record(), ...part });
  };
  const colour = (type: string, key: "fillColor" | "fontColor"): HostObject => ({
    type,
    properties: { Color: () => record()[key] },
    setters: { Color: (value) => put({ [key]: givenColor(value) }) },
  });
  return {
    type: "ConditionalFormat",
    check: () => void record(),
    identity: () => ({ Id: id }),
    properties: { Id: () => id, Type: () => "ContainsText" },
    parts: {
      TextComparison: () => ({
        type: "TextConditionalFormat",
        properties: { Rule: () => ({ operator: "BeginsWith", text: record().text }) },
        setters: {
          Rule: (value) => {
            const { operator, text } = (value ?? {}) as Record<string, unknown>;
            if (operator !== "BeginsWith") throw invalidArgument();
            put({ text: givenText(text) });
          },
        },
        parts: {
          Format: () => ({
            type: "ConditionalRangeFormat",
            parts: {
              Fill: () => colour("ConditionalRangeFill", "fillColor"),
              Font: () => colour("ConditionalRangeFont", "fontColor"),
            },
          }),
        },
      }),
    },
    methods: {
      Delete: () => {
        requireWritableSheet(book, sheet);
        book.deleteConditionalFormat?.(sheet, id);
      },
    },
  };
}
