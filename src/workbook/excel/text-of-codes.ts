/** A call takes no more arguments than so many. */
const mostArguments = 10_000;

/** The text of letters that each take one byte. */
export function textOfCodes(codes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < codes.length; at += mostArguments) {
    const some: ArrayLike<number> = codes.subarray(at, at + mostArguments);
    // Any list of numbers will do; its types know only an array.
    text += String.fromCharCode.apply(null, some as number[]);
  }
  return text;
}
