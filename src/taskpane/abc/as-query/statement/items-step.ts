import type { Asked } from "../asked";
import { measureName } from "./rows-step";
import { selected, type Step } from "./step";

/** One row for each item: rows of one name are added up, and those without a name stay by themselves. */
export function itemsStep(asked: Asked, from: string): Step {
  const { item, group, measures, choices } = asked;
  const names = measures.map((_, k) => measureName(k));
  const keys = group === null ? [] : ["group_key"];
  const shown = [...(group === null ? [] : ["item_group"]), ...(item === null ? [] : ["item"])];
  const where = wanted(asked);
  const each = selected([...keys, ...shown, "v", ...names]);
  if (item === null || choices.duplicates === "keep") {
    return { name: "items", select: [...each, `FROM ${from}`, `WHERE ${where}`] };
  }
  const summed = selected([
    ...keys,
    ...shown.map((name) => `MIN(${name}) AS ${name}`),
    ...["v", ...names].map((name) => `SUM(${name}) AS ${name}`),
  ]);
  return {
    name: "items",
    select: [
      ...[...summed, `FROM ${from}`, `WHERE ${where} AND item_key <> ''`],
      ...[`GROUP BY ${[...keys, "item_key"].join(", ")}`, "UNION ALL"],
      ...[...each, `FROM ${from}`, `WHERE ${where} AND item_key = ''`],
    ],
  };
}

/** Every criterion needs a number; a period may be empty. */
function wanted({ measures, then }: Asked): string {
  const needed = then === "variation" ? [] : measures.map((_, k) => measureName(k));
  return ["v", ...needed].map((name) => `${name} IS NOT NULL`).join(" AND ");
}
