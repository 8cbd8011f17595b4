/**
 * A number as a person would write it: money and units with two decimals, a share below 1 with four.
 * What has no more digits stays as it is.
 *
 * @param {string} cell as a doc comment has it; a text stays
 */
function rounded(cell) {
  const number = Number(cell);
  if (cell === "" || !Number.isFinite(number)) return cell;
  const digits = Math.abs(number) >= 1 ? 2 : 4;
  return String(Number(number.toFixed(digits)));
}

module.exports = { rounded };
