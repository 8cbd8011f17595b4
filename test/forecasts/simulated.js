const { lognormal, normalFrom, uniformFrom } = require("./chance");

/**
 * Invented items whose pattern is known. Nothing is left to the machine: a seed gives the same
 * items everywhere. auto was made on the tried items; the held-out ones are of another seed and
 * another world, in which every item is of its own kind, and are looked at only to see whether the
 * tried ones flatter.
 */
const lengths = [24, 36, 60];
/** Periods after the history, against which forecasts are measured. */
const future = 15;
const seasonLength = 12;

const between = (uniform, least, most) => least + (most - least) * uniform();

/**
 * What an item is like: how its quantities vary, how far its level walks each period, by how much of
 * its first level it grows, how often it is asked for, and its season.
 */
const worlds = {
  tried: {
    seed: 20141,
    itemOf(pattern, { uniform, normal }) {
      const variation = { smooth: 0.2, wandering: 0.15, trending: 0.15, erratic: 0.9 }[pattern];
      const seldom = { intermittent: [0.4, 0.4], lumpy: [0.35, 1.2] }[pattern];
      const mean = 30 + 270 * uniform();
      const shift = Math.floor(seasonLength * uniform());
      const figures = (k) =>
        1 + 0.4 * Math.sin((2 * Math.PI * (k + shift)) / seasonLength) + 0.1 * normal();
      return {
        ...{ mean, figures, variation: variation ?? seldom[1], often: seldom?.[0] ?? 1 },
        walk: 0.06,
        slope: () => (uniform() < 0.5 ? 0.015 : -0.008),
      };
    },
  },
  heldOut: {
    seed: 190733,
    itemOf(pattern, { uniform, normal }) {
      const [least, most] = {
        ...{ smooth: [0.08, 0.35], wandering: [0.05, 0.3], trending: [0.05, 0.3] },
        ...{ erratic: [0.72, 1.3], intermittent: [0.25, 0.65], lumpy: [0.75, 1.6] },
      }[pattern];
      const isSeldom = pattern === "intermittent" || pattern === "lumpy";
      // A high season of a few months, as around Christmas, or weak and strong months at random.
      const isPeaked = uniform() < 0.5;
      const peak = Math.floor(seasonLength * uniform());
      const height = between(uniform, 0.3, 1.2);
      const figures = (k) =>
        isPeaked
          ? 0.8 + height * Math.exp(-((((k - peak + 18) % seasonLength) - 6) ** 2) / 2)
          : 1 + 0.35 * height * normal();
      return {
        mean: Math.exp(between(uniform, Math.log(15), Math.log(1500))),
        ...{ figures, variation: between(uniform, least, most) },
        often: isSeldom ? between(uniform, 0.2, 0.6) : 1,
        walk: between(uniform, 0.03, 0.1),
        slope: () =>
          uniform() < 0.5 ? between(uniform, 0.006, 0.03) : between(uniform, -0.012, 0),
      };
    },
  },
};

/** How the demand of each pattern arises around a level that is 1 on average. */
const patterns = {
  smooth: ({ normal }, { variation }) => Math.max(0, 1 + variation * normal()),
  wandering: ({ normal }, { variation }) => Math.max(0, 1 + variation * normal()),
  trending: ({ normal }, { variation }) => Math.max(0, 1 + variation * normal()),
  erratic: ({ normal }, { variation }) => lognormal(normal, variation),
  intermittent: seldom,
  lumpy: seldom,
};

function seldom({ uniform, normal }, { often, variation }, season) {
  const chance = Math.min(1, often * season);
  return uniform() < chance ? lognormal(normal, variation) / chance : 0;
}

function historyOf(pattern, isSeasonal, length, world, uniform) {
  const normal = normalFrom(uniform);
  const chances = { uniform, normal };
  const item = world.itemOf(pattern, chances);
  const figures = Array.from({ length: seasonLength }, (_, k) =>
    isSeasonal ? Math.max(0.1, item.figures(k)) : 1,
  );
  const slope = pattern === "trending" ? item.slope() : 0;
  let level = 1;
  return Array.from({ length: length + future }, (_, t) => {
    if (pattern === "wandering") level *= Math.exp(item.walk * normal());
    const season = figures[t % seasonLength];
    const share = patterns[pattern](chances, item, season);
    return Math.round(item.mean * season * level * Math.max(0.1, 1 + slope * t) * share);
  });
}

/**
 * Groups of items: each pattern with and without a season, in each length.
 *
 * @param {"tried" | "heldOut"} name of the world
 * @param {number} itemsEach in each group
 * @param {number} [seed] another one than the world's
 */
function simulatedGroups(name, itemsEach, seed = worlds[name].seed) {
  const groups = [];
  for (const pattern of Object.keys(patterns)) {
    for (const isSeasonal of [false, true]) {
      for (const length of lengths) {
        const number = groups.length;
        const series = [];
        for (let item = 0; series.length < itemsEach; item++) {
          const uniform = uniformFrom(seed + 1000003 * number + 7919 * item);
          const history = historyOf(pattern, isSeasonal, length, worlds[name], uniform);
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

module.exports = { simulatedGroups };
