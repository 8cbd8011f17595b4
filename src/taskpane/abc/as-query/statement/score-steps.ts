import type { Asked } from "../asked";
import type { Dialect } from "../dialects/dialect";
import { agreement } from "./letter-steps";
import { plainNumber } from "./percent";
import { measureName } from "./rows-step";
import { groupBy, joinOn, selected, type Keys, type Step } from "./step";

/** The shares of every criterion in its total, weighted and added up. */
export function scoreSteps(dialect: Dialect, asked: Asked, keys: Keys): Step[] {
  const criteria = ["v", ...asked.measures.map((_, k) => measureName(k))];
  const { weights } = asked.settings;
  const together = plainNumber(weights.reduce((sum, weight) => sum + weight, 0));
  const total = (name: string) => `total_${name}`;
  const part = (name: string) => `part_${name}`;
  const sum = criteria.map(part).join(" + ");
  const size = criteria.map((name) => `ABS(${part(name)})`).join(" + ");
  return [
    {
      name: "totals",
      select: [
        ...selected([
          ...keys,
          ...criteria.map(
            (name) => `SUM(CASE WHEN ${name} > 0 THEN ${name} ELSE 0 END) AS ${total(name)}`,
          ),
        ]),
        "FROM items",
        ...groupBy(keys),
      ],
    },
    {
      name: "shares",
      select: [
        ...selected([
          "i.*",
          ...criteria.map((name, k) => {
            const whole = `NULLIF(${dialect.float(`l.${total(name)}`)}, 0)`;
            const share = `${dialect.float(`i.${name}`)} / ${whole}`;
            return `COALESCE(${plainNumber(weights[k])} * ${share}, 0) AS ${part(name)}`;
          }),
        ]),
        joinOn(keys, "items", "totals"),
      ],
    },
    {
      name: "scored",
      select: [
        ...selected([
          "x.*",
          // What takes away all there was leaves nothing, not the last digit of its rounding.
          `CASE WHEN ABS(${sum}) <= (${size}) * ${agreement} THEN 0 ELSE (${sum}) / ${together} END AS score`,
        ]),
        "FROM shares x",
      ],
    },
  ];
}
