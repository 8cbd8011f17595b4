import { elements } from "./xml";

/** A link to a sheet whose name has spaces leads nowhere in Excel without apostrophes round it. */
export function quoteLinkedSheets(document: Document): void {
  for (const link of elements(document, "hyperlink")) {
    const [, name, cell] = /^([^'].*)!([A-Z]+\d+)$/.exec(link.getAttribute("location") ?? "") ?? [];
    if (!name || /^[A-Za-z_]\w*$/.test(name)) continue;
    link.setAttribute("location", `'${name.replaceAll("'", "''")}'!${cell}`);
  }
}
