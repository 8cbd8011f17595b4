/**
 * Pushes rising positions apart so that labels do not lie over each other, and back where the last
 * would leave the room there is.
 */
export function spread(
  positions: number[],
  least: number,
  room: [number, number] = [-Infinity, Infinity],
): number[] {
  const apart: number[] = [];
  for (const position of positions) {
    const before = apart.length === 0 ? room[0] : apart[apart.length - 1] + least;
    apart.push(Math.max(position, before));
  }
  let most = room[1];
  for (let k = apart.length - 1; k >= 0; k--) {
    apart[k] = Math.min(apart[k], most);
    most = apart[k] - least;
  }
  return apart;
}
