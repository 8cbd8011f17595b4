/** Raw are a list's numbers at 8 bytes each, and its texts at a byte for every letter. */
function rawBytes(list) {
  let bytes = 0;
  for (const row of list) {
    for (const cell of row) bytes += typeof cell === "number" ? 8 : cell.length;
  }
  return bytes;
}

module.exports = { rawBytes };
