import { termSide, type TermSide } from "./term-side";

/**
 * Whose a "payment term" without a party is: the other side's where one side has its own, else that of
 * the one party that the list names; null where nothing tells.
 */
export function openTerm(
  headers: readonly string[],
  names: Record<"supplier" | "customer", boolean>,
): { header: string; side: Exclude<TermSide, "either"> } | null {
  const said = headers.map(termSide);
  const open = headers.filter((_, column) => said[column] === "either");
  if (open.length !== 1) return null;
  const [header] = open;
  const has = (side: TermSide) => said.includes(side);
  if (has("purchase") !== has("sales")) {
    return { header, side: has("purchase") ? "sales" : "purchase" };
  }
  // Of a list of suppliers they are the suppliers' terms.
  if (has("purchase") || names.supplier === names.customer) return null;
  return { header, side: names.supplier ? "purchase" : "sales" };
}
