/** A decimal as it is written, in units of the 20th decimal. */
export function asWritten(number: number): bigint {
  const [digits, exponent = "0"] = String(number).split("e");
  const [whole, fraction = ""] = digits.split(".");
  const places = 20 + Number(exponent) - fraction.length;
  if (places < 0) throw new Error(`${number} has more than 20 decimals`);
  return BigInt(whole + fraction) * 10n ** BigInt(places);
}
