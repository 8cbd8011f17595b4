/**
 * How well auto forecasts, beside forecasts that cost nothing, R's ets, and what auto was before.
 * Prints a table and what it must keep; it fails nothing. With --write what the help says of it is
 * written anew.
 */
const { writeEvidence } = require("./evidence");
const { etsForecasts } = require("./ets");
const { horizons, measured } = require("./measured");
const { allGroups } = require("./series");

const names = ["auto", "average", "naive", "seasonalnaive", "before"];
const percent = (ratio) => `${ratio >= 1 ? "+" : "−"}${Math.abs((ratio - 1) * 100).toFixed(1)} %`;

const demands = [
  { said: "worse than the better of average and seasonal naive", most: 1.02 },
  { said: "worse than the first edition", most: 1 },
  { said: "worse than R's ets on smooth series", most: 1.05 },
];

const worlds = [
  { title: "group, periods known", isIn: (group) => !group.isHeldOut && !group.isInQuarters },
  { title: "in quarters", isIn: (group) => !group.isHeldOut && group.isInQuarters },
  { title: "held out: another world", isIn: (group) => group.isHeldOut && !group.isInQuarters },
  { title: "held out, in quarters", isIn: (group) => group.isHeldOut && group.isInQuarters },
];

function main() {
  const rows = [];
  const etsSums = etsForecasts();
  const heads = ["auto", "average", "naive", "season.", "before", "auto*", "ets*"];
  console.log(
    "Error of the sum over the periods ahead, per period, in mean steps of the series: mean (MASE),\nfor intermittent and lumpy demand root of the mean square (RMSSE).",
  );
  console.log("* over the series and origins that R's ets forecast as well.\n");
  const groups = allGroups();
  for (const { title, isIn } of worlds) {
    console.log(
      title.padEnd(30) + " h" + heads.map((head) => head.padStart(9)).join("") + "   inside",
    );
    const found = demands.map(() => /** @type {{ cell: string, ratio: number }[]} */ ([]));
    for (const group of groups.filter(isIn)) {
      const errors = measured(group, etsSums);
      rows.push({ group, errors });
      for (const h of horizons) {
        if (errors.at("auto", h) === undefined) continue;
        const of = (name) => errors.at(name, h);
        const shown = [...names, "autoBesideEts", "ets"].map((name) =>
          (of(name)?.toFixed(3) ?? "").padStart(9),
        );
        const inside = h === 1 ? `${(errors.inside * 100).toFixed(0)} %`.padStart(9) : "";
        console.log(`${group.name.padEnd(30)}${String(h).padStart(2)}${shown.join("")}${inside}`);
        const cell = `${group.name}, ${h}`;
        found[0].push({ cell, ratio: of("auto") / Math.min(of("average"), of("seasonalnaive")) });
        found[1].push({ cell, ratio: of("auto") / of("before") });
        if (of("ets") !== undefined && group.pattern === "smooth") {
          found[2].push({ cell, ratio: of("autoBesideEts") / of("ets") });
        }
      }
    }
    console.log("");
    demands.forEach(({ said, most }, k) => report(said, most, found[k]));
    console.log("");
  }
  if (process.argv.includes("--write")) writeEvidence(rows);
}

function report(said, most, cells) {
  if (cells.length === 0) return;
  const over = cells.filter(({ ratio }) => ratio > most).sort((a, b) => b.ratio - a.ratio);
  const mean = Math.exp(cells.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / cells.length);
  console.log(`${said}: ${over.length} of ${cells.length} cells; on average ${percent(mean)}`);
  for (const { cell, ratio } of over) console.log(`  ${cell}: ${percent(ratio)}`);
}

main();
