import type { DecimalSign } from "../../workbook/excel/separators";

const text = String.raw`"(?:[^"]|"")*"`;

/** German Excel parts the columns of an array by points, the Nordic ones by backslashes. */
const columnSigns: Record<DecimalSign, string> = { ".": ",", ",": "\\\\." };

/** `{1; 2}` as the user writes it, in English syntax; null where it is no array. */
export function readArray(entry: string, decimalSign: DecimalSign): string | null {
  const [, inside] = /^\{(.+)\}$/su.exec(entry) ?? [];
  if (inside === undefined) return null;
  const rows = partsOf(inside, ";").map((row) => partsOf(row, columnSigns[decimalSign]));
  const cells = rows.map((row) => row.map((cell) => readCell(cell.trim(), decimalSign)));
  const isWhole = cells.every(
    (row) => row.length === cells[0].length && row.every((cell) => cell !== null),
  );
  return isWhole ? `{${cells.map((row) => row.join(",")).join(";")}}` : null;
}

/** Parted at the signs that stand outside quotation marks. */
function partsOf(whole: string, separators: string): string[] {
  const parts = [""];
  for (const piece of whole.match(new RegExp(`${text}|[${separators}]|.`, "gsu")) ?? []) {
    if (piece.length === 1 && separators.includes(piece)) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function readCell(cell: string, decimalSign: DecimalSign): string | null {
  if (new RegExp(`^${text}$`, "u").test(cell)) return cell;
  if (/^(?:true|false)$/i.test(cell)) return cell.toUpperCase();
  const number = cell.replace(decimalSign, ".");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(number) ? number : null;
}
