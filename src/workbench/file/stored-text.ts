/** In a file, signs that XML does not allow are written _x000D_; lines may end with two signs. */
export function plainText(stored: string): string {
  return stored
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}
