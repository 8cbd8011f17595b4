/**
 * The histories that R's ets is asked to forecast, one a line, for test/fixtures/ets.R: the first
 * origin of some smooth items, and every second origin of the real series.
 */
const { allGroups, itemsForEts } = require("./series");

for (const { name, key = name, series, pattern, isInQuarters } of allGroups()) {
  if (isInQuarters) continue;
  if (pattern !== undefined && pattern !== "smooth") continue;
  series.forEach(({ history, origins, seasonLength }, place) => {
    if (pattern !== undefined && place >= itemsForEts) return;
    const asked = pattern === undefined ? origins.filter((_, k) => k % 2 === 0) : [origins[0]];
    for (const origin of asked) {
      const known = history.slice(0, origin);
      console.log([key, place, origin, Math.max(1, seasonLength), ...known].join(";"));
    }
  });
}
