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

module.exports = { lognormal, normalFrom, uniformFrom };
