import type { Dialect } from "./dialect";

const part = /"(?:[^"]|"")*"|\[(?:[^\]]|\]\])*\]|`[^`]*`|[^.]+/g;
const plain = /^[a-z_][a-z0-9_]*$/i;

/** Names that are plain to look at, and words of the language to every database. */
const words = new Set(
  "all and as by case cross desc distinct else end from group having in into is join key like limit not null on or order over partition select set table then to union user using values view when where with".split(
    " ",
  ),
);

/**
 * A table as the user names it: "sales.stock", "Sales Data". A plain part stays as it is, for quoted it
 * would be another name where a database tells large letters from small.
 */
export function tableName(dialect: Dialect, typed: string): string {
  const file = dialect.file?.(typed.trim());
  if (file) return file;
  const parts = (typed.trim().match(part) ?? []).map((each) => each.trim()).filter(Boolean);
  return parts.map((each) => namePart(dialect, each)).join(".");
}

function namePart(dialect: Dialect, typed: string): string {
  if (plain.test(typed) && !words.has(typed.toLowerCase())) return typed;
  return dialect.name(withoutMarks(typed));
}

/** Marks that the user has typed are those of one database; the name is the same in all. */
function withoutMarks(typed: string): string {
  const [first, last] = [typed[0], typed[typed.length - 1]];
  if (typed.length < 2) return typed;
  if (first === '"' && last === '"') return typed.slice(1, -1).replaceAll('""', '"');
  if (first === "[" && last === "]") return typed.slice(1, -1).replaceAll("]]", "]");
  return first === "`" && last === "`" ? typed.slice(1, -1) : typed;
}
