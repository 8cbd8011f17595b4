import { measuresTaken, mostOf, valuePlaces, type Asked, type NumberColumn } from "../asked";
import { measureName } from "../statement/rows-step";
import { field, text, texts } from "./m-text";

/** Where Power Query finds the list. */
export type TableSource = "workbook" | "csv";

export function sourceSteps(from: TableSource, table: string): string[] {
  if (from === "workbook") {
    return [
      `Source = Excel.CurrentWorkbook(){[Name = ${text(table)}]}[Content]`,
      `NumberOf = (cell as any) as nullable number => if cell is number then cell else null`,
    ];
  }
  return [
    `Source = Table.PromoteHeaders(Csv.Document(File.Contents(${text(table)}), [Delimiter = ",", Encoding = 65001]), [PromoteAllScalars = true])`,
    `NumberOf = (cell as any) as nullable number => try Number.FromText(cell, "en-US") otherwise null`,
  ];
}

/** The columns of the rows, in the order in which they are made. */
export function rowColumns({ item, group, measures }: Asked): string[] {
  return [
    ...(group === null ? [] : ["group_key", "item_group"]),
    ...(item === null ? [] : ["item_key", "item"]),
    "v",
    ...measures.map((_, k) => measureName(k)),
  ];
}

/** Rows with what the run takes of them; decimals as whole numbers of their last place. */
export function rowsSteps(asked: Asked): string[] {
  const { item, group, choices } = asked;
  const key = (name: string) => `KeyOf(${column(name)})`;
  const itemKey = (name: string) => (choices.codes === "same" ? `CodeOf(${key(name)})` : key(name));
  const fields = [
    ...(group === null ? [] : [`group_key = ${key(group)}`, `item_group = ${column(group)}`]),
    ...(item === null ? [] : [`item_key = ${itemKey(item)}`, `item = ${column(item)}`]),
    `v = ${valueOf(asked)}`,
    ...measuresOf(asked),
  ];
  return [
    `KeyOf = (cell as any) as text => if cell = null then "" else Text.Lower(Text.Combine(List.Select(Text.SplitAny(Text.From(cell), " #(tab)#(lf)#(cr)#(00A0)"), each _ <> ""), " "))`,
    ...(choices.codes === "same"
      ? [
          `CodeOf = (key as text) as text => if key = "" or Text.Select(key, {"0".."9"}) <> key then key else if Text.TrimStart(key, "0") = "" then "0" else Text.TrimStart(key, "0")`,
        ]
      : []),
    `Rows = Table.FromRecords(Table.TransformRows(Source, (row) => [\n            ${fields.join(",\n            ")}\n        ]), ${texts(rowColumns(asked))})`,
  ];
}

function column(name: string): string {
  return `row${field(name)}`;
}

function numberIn({ name, places }: NumberColumn): string {
  const number = `NumberOf(${column(name)})`;
  if (places === null) return number;
  return `Number.Round(${number}${places === 0 ? "" : ` * ${10 ** places}`})`;
}

function valueOf(asked: Asked): string {
  const { value, measures } = asked;
  const isExact = valuePlaces(asked) !== null;
  const number = (each: NumberColumn) => numberIn(isExact ? each : { ...each, places: null });
  switch (value.from) {
    case "column":
      return number(value.column);
    case "product":
      return `${number(value.quantity)} * ${number(value.price)}`;
    case "periods": {
      const places = mostOf(measures);
      const sum = `List.Sum({${measures.map(({ name }) => number({ name, places })).join(", ")}})`;
      return value.price === null ? sum : `${sum} * ${number(value.price)}`;
    }
  }
}

function measuresOf(asked: Asked): string[] {
  return measuresTaken(asked).map((each, k) => `${measureName(k)} = ${numberIn(each)}`);
}
