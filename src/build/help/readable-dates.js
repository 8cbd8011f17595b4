const [from, to] = [Date.UTC(2000, 0, 1), Date.UTC(2100, 0, 1)];
const dayLength = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** "2025-01-09 04:48" for 45666.2, as Excel counts days; "" for what is no day of this century. */
function dateOf(cell) {
  const time = Math.round((dayZero + Number(cell) * dayLength) / 60_000) * 60_000;
  if (cell === "" || !(time >= from && time < to)) return "";
  const [day, clock] = new Date(time).toISOString().slice(0, 16).split("T");
  return clock === "00:00" ? day : `${day} ${clock}`;
}

/** Whether a sentence about an argument or a result says that it is a date. */
const isDated = (sentence) => /\bdates?\b/i.test(sentence);

module.exports = { dateOf, isDated };
