import type { Asked } from "../asked";
import type { Dialect } from "../dialects/dialect";
import { plainNumber } from "./percent";
import { measureName } from "./rows-step";
import { selected, type Step } from "./step";

/** A variation that agrees with a limit is on it. */
const onLimit = "1E-12";

/** X, Y or Z: the deviation of the periods, over n − 1, against their mean. */
export function variationSteps(dialect: Dialect, asked: Asked, from: string): Step[] {
  const periods = asked.measures.map((_, k) => measureName(k));
  const isZero = asked.choices.emptyPeriods === "zero";
  const known = isZero
    ? String(periods.length)
    : periods.map((name) => `CASE WHEN ${name} IS NULL THEN 0 ELSE 1 END`).join(" + ");
  const demand = periods.map((name) => `COALESCE(${name}, 0)`).join(" + ");
  const off = (name: string) => {
    const from = `(${dialect.float(isZero ? `COALESCE(${name}, 0)` : name)} - average)`;
    return isZero ? `${from} * ${from}` : `COALESCE(${from} * ${from}, 0)`;
  };
  return [
    {
      name: "demands",
      select: [
        ...selected(["x.*", `${known} AS period_count`, `${demand} AS demand`]),
        `FROM ${from} x`,
      ],
    },
    {
      name: "means",
      select: [
        ...selected(["x.*", `${dialect.float("demand")} / NULLIF(period_count, 0) AS average`]),
        "FROM demands x",
      ],
    },
    {
      name: "spreads",
      select: [
        ...selected([
          "x.*",
          `CASE WHEN period_count >= 2 AND demand > 0 THEN SQRT((${periods.map(off).join(" + ")}) / NULLIF(period_count - 1, 0)) / average END AS variation`,
        ]),
        "FROM means x",
      ],
    },
  ];
}

/** Without demand, or with more returns than sales, nothing is steady. */
export function variationLetter({ xLimit, yLimit }: Asked["settings"]): string {
  const within = (limit: number) => `variation <= ${plainNumber(limit)} * (1 + ${onLimit})`;
  return `CASE WHEN ${within(xLimit)} THEN 'X' WHEN ${within(yLimit)} THEN 'Y' ELSE 'Z' END`;
}
