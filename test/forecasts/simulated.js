/**
 * Invented items whose pattern is known. Nothing is left to the machine: a seed gives the same
 * items everywhere. The second seed is looked at only to see whether the first flattered us.
 */
const seeds = { tried: 20141, heldOut: 190733 };
const lengths = [24, 36, 60];
/** Periods after the history, against which forecasts are measured. */
const future = 15;
const seasonLength = 12;

/** Uniform numbers from 0 to 1 (Mulberry32). */
function uniformFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Standard normal numbers (Box & Muller). */
function normalFrom(uniform) {
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** A quantity of mean 1, skewed to the right. */
function lognormal(normal, variation) {
  const spread = Math.sqrt(Math.log(1 + variation ** 2));
  return Math.exp(spread * normal() - spread ** 2 / 2);
}

/** How the demand of each pattern arises around a level that is 1 on average. */
const patterns = {
  smooth: ({ normal }) => Math.max(0, 1 + 0.2 * normal()),
  wandering: ({ normal }) => Math.max(0, 1 + 0.15 * normal()),
  trending: ({ normal }) => Math.max(0, 1 + 0.15 * normal()),
  erratic: ({ normal }) => lognormal(normal, 0.9),
  intermittent: ({ uniform, normal, season }) =>
    uniform() < 0.4 * season ? lognormal(normal, 0.4) / 0.4 / season : 0,
  lumpy: ({ uniform, normal, season }) =>
    uniform() < 0.35 * season ? lognormal(normal, 1.2) / 0.35 / season : 0,
};

function itemOf(pattern, isSeasonal, length, uniform) {
  const normal = normalFrom(uniform);
  const mean = 30 + 270 * uniform();
  const shift = Math.floor(seasonLength * uniform());
  const figures = Array.from({ length: seasonLength }, (_, k) =>
    isSeasonal
      ? Math.max(
          0.1,
          1 + 0.4 * Math.sin((2 * Math.PI * (k + shift)) / seasonLength) + 0.1 * normal(),
        )
      : 1,
  );
  const slope = pattern === "trending" ? (uniform() < 0.5 ? 0.015 : -0.008) : 0;
  let level = 1;
  return Array.from({ length: length + future }, (_, t) => {
    if (pattern === "wandering") level *= Math.exp(0.06 * normal());
    const season = figures[t % seasonLength];
    const share = patterns[pattern]({ uniform, normal, season });
    return Math.round(mean * season * level * Math.max(0.1, 1 + slope * t) * share);
  });
}

/** Groups of items: each pattern with and without a season, in each length. */
function simulatedGroups(seed, itemsEach) {
  const groups = [];
  for (const pattern of Object.keys(patterns)) {
    for (const isSeasonal of [false, true]) {
      for (const length of lengths) {
        const number = groups.length;
        const series = [];
        for (let item = 0; series.length < itemsEach; item++) {
          const uniform = uniformFrom(seed + 1000003 * number + 7919 * item);
          const history = itemOf(pattern, isSeasonal, length, uniform);
          // An item without any demand has nothing to be measured against.
          if (history.slice(0, length).filter((demand) => demand > 0).length < 2) continue;
          series.push({ history, origins: [length, length + 3], seasonLength });
        }
        const season = isSeasonal ? "season" : "no season";
        groups.push({ name: `${pattern}, ${season}, ${length}`, pattern, isSeasonal, series });
      }
    }
  }
  return groups;
}

module.exports = { seeds, simulatedGroups };
