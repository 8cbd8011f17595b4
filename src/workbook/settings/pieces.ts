/** A stretch of one of several texts. */
export interface Piece {
  part: number;
  from: number;
  length: number;
}

/** Even where each letter takes three bytes, a request of so many stays under Excel's 5 MB. */
const lettersPerRequest = 1_000_000;

/** Long texts are cut; a text without letters has no piece. */
export function piecesOf(lengths: readonly number[]): Piece[] {
  return lengths.flatMap((whole, part) => {
    const pieces: Piece[] = [];
    for (let from = 0; from < whole; from += lettersPerRequest) {
      pieces.push({ part, from, length: Math.min(lettersPerRequest, whole - from) });
    }
    return pieces;
  });
}

/** Neighbouring pieces share a request where they are short. */
export function requestsFor(pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (piece.length > room) {
      requests.push([]);
      room = lettersPerRequest;
    }
    requests[requests.length - 1].push(piece);
    room -= piece.length;
  }
  return requests;
}
