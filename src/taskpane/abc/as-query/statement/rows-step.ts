import { measuresTaken, mostOf, valuePlaces, type Asked, type NumberColumn } from "../asked";
import type { Dialect } from "../dialects/dialect";
import { tableName } from "../dialects/table-name";
import { selected, type Step } from "./step";

/** The rows of the table with what the run takes of them: names, keys, value and measures. */
export function rowsSteps(dialect: Dialect, asked: Asked): Step[] {
  const { item, group, choices } = asked;
  const column = (name: string) => `t.${dialect.name(name)}`;
  const keyOf = (name: string) => `COALESCE(${dialect.nameKey(column(name))}, '')`;
  const rows: Step = {
    name: "list_rows",
    select: [
      ...selected([
        ...(group === null
          ? []
          : [`${keyOf(group)} AS group_key`, `${column(group)} AS item_group`]),
        ...(item === null ? [] : [`${keyOf(item)} AS item_key`, `${column(item)} AS item`]),
        `${valueOf(dialect, asked)} AS v`,
        ...measuresOf(dialect, asked),
      ]),
      `FROM ${tableName(dialect, asked.table)} t`,
    ],
  };
  if (item === null || choices.codes === "apart") return [rows];
  const others = [
    ...(group === null ? [] : ["group_key", "item_group"]),
    ...["item", "v"],
    ...asked.measures.map((_, k) => measureName(k)),
  ];
  const coded: Step = {
    name: "coded_rows",
    select: [
      ...selected([`${dialect.withoutZeros("item_key")} AS item_key`, ...others]),
      "FROM list_rows",
    ],
  };
  return [rows, coded];
}

export function measureName(k: number): string {
  return `m${k + 1}`;
}

function numberIn(dialect: Dialect, { name, places }: NumberColumn): string {
  const column = `t.${dialect.name(name)}`;
  return places === null ? dialect.float(column) : dialect.decimal(column, places);
}

function valueOf(dialect: Dialect, asked: Asked): string {
  const { value, measures } = asked;
  const isExact = valuePlaces(asked) !== null;
  const number = (column: NumberColumn) =>
    numberIn(dialect, isExact ? column : { ...column, places: null });
  switch (value.from) {
    case "column":
      return number(value.column);
    case "product":
      return `${number(value.quantity)} * ${number(value.price)}`;
    case "periods": {
      const places = mostOf(measures);
      const each = measures.map(({ name }) => number({ name, places }));
      const sum = each.map((period) => `COALESCE(${period}, 0)`).join(" + ");
      const known = each.length > 1 ? `COALESCE(${each.join(", ")})` : each[0];
      const times = value.price === null ? "" : ` * ${number(value.price)}`;
      // A row without any period has no value.
      return `CASE WHEN ${known} IS NOT NULL THEN (${sum})${times} END`;
    }
  }
}

function measuresOf(dialect: Dialect, asked: Asked): string[] {
  return measuresTaken(asked).map(
    (column, k) => `${numberIn(dialect, column)} AS ${measureName(k)}`,
  );
}
