import type { FoundList } from "../../../workbook/excel/types";
import { namedPreview } from "../../reading/headers/header-names";
import { sides, type Side } from "./column-role";
import { pricedBy, type CapitalColumns } from "./columns";
import { vatRate } from "./vat-words";

/** Some of the prices hold value-added tax, which has to be taken out of them. */
export function holdsVat({ vat }: Pick<CapitalColumns, "vat">): boolean {
  return vat.sales === "with" || vat.purchase === "with";
}

/** The side whose prices hold value-added tax while the other says nothing of it; null for neither. */
export function vatOnOneSide({ vat }: Pick<CapitalColumns, "vat">): Side | null {
  if (vat.sales === "with" && vat.purchase === "unsaid") return "sales";
  return vat.purchase === "with" && vat.sales === "unsaid" ? "purchase" : null;
}

/** The rate that the headers name, as a share; null where they name none, or two. */
export function rateInHeaders(list: FoundList, columns: CapitalColumns): number | null {
  if (!columns.hasHeader) return null;
  const [headers] = namedPreview(list);
  const rates = sides
    .map((side) => columns.at[pricedBy(columns, side)])
    .map((column) => (column === null ? null : vatRate(String(headers?.[column] ?? ""))))
    .filter((rate) => rate !== null);
  return new Set(rates).size === 1 ? rates[0] : null;
}
