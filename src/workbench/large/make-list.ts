/** Name, group and value of the items below their headers. */
export type ListCells = [string, string, string | number][];

const materials = ["steel", "brass", "oak", "nylon", "copper", "rubber", "glass", "aluminium"];
const things = ["Bolt", "Valve", "Bracket", "Hinge", "Coupling", "Gasket", "Bearing", "Spacer"];
const groups = ["Fasteners", "Hydraulics", "Fittings", "Drive parts", "Consumables"];

/** Of the logarithm of the values: some 15 of 100 items then make 80 % of the value. */
const spread = 1.8;
const typicalValue = 150;

/**
 * A list as a wholesaler has one: every name once, many items that sell little and a few that sell
 * much. The same every time, so that whoever reads it can compute the classes on their own.
 */
export function makeList(items: number): ListCells {
  const random = seeded(20240611);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)];
  const list: ListCells = [["Item", "Group", "Value"]];
  for (let item = 1; item <= items; item++) {
    const name = `${pick(things)}, ${pick(materials)}, Ø ${8 + Math.floor(random() * 90)} mm, no. ${item}`;
    list.push([name, pick(groups), valueOf(random)]);
  }
  return list;
}

function valueOf(random: () => number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.round(typicalValue * Math.exp(spread * normal) * 100) / 100;
}

/** Marsaglia's xorshift generator of 32 bits. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
