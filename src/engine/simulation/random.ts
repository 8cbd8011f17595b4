/**
 * Random numbers that anybody can repeat: xoshiro128++ 1.0, a small generator that passes the usual
 * tests of randomness, with a period of 2¹²⁸ − 1.
 *
 * @param state four whole numbers of 32 bits, not all 0
 * @returns a function that gives the next whole number from 0 to 2³² − 1 each time it is called
 * @source Blackman & Vigna, "Scrambled linear pseudorandom number generators", ACM Transactions on
 *   Mathematical Software 47 (2021)
 * @example Array.from({length: 3}, xoshiro128([1, 2, 3, 4])) → [641, 1573767, 3222811527]
 */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state.map((word) => word | 0);
  return () => {
    const sum = (a + d) | 0;
    const result = (((sum << 7) | (sum >>> 25)) + a) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}

/**
 * The state that a seed stands for: two outputs of SplitMix64, as the authors of xoshiro advise, so
 * that neighbouring seeds give unlike numbers.
 *
 * @param seed a whole number, 0 or more
 * @returns four whole numbers of 32 bits
 * @source Steele, Lea & Flood, "Fast splittable pseudorandom number generators" (2014)
 * @example stateFromSeed(0) → [2065550767, 3793791033, 2713282036, 1853398634]
 */
export function stateFromSeed(seed: number): [number, number, number, number] {
  let x = BigInt.asUintN(64, BigInt(seed));
  const next = () => {
    x = BigInt.asUintN(64, x + 0x9e3779b97f4a7c15n);
    let z = x;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    z ^= z >> 31n;
    return [Number(z & 0xffffffffn), Number(z >> 32n)];
  };
  const [a, b] = next();
  const [c, d] = next();
  return [a, b, c, d];
}
