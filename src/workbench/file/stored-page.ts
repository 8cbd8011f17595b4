import type { PageRecord } from "../host/book";
import { sheetRows } from "../host/boxes";
import { parseAddress } from "../host/addresses";
import type { NameEntry } from "./workbook-part";
import { elements } from "./xml";

const pointsPerInch = 72;
const edges = ["left", "right", "top", "bottom", "header", "footer"] as const;

const isOn = (value: string | null) => value === "1" || value === "true";

function marginsOf(element: Element | undefined): PageRecord["margins"] {
  if (!element) return undefined;
  const inches = edges.map((edge) => [edge, Number(element.getAttribute(edge))] as const);
  return Object.fromEntries(
    inches.map(([edge, distance]) => [edge, Math.round(distance * pointsPerInch * 100) / 100]),
  );
}

/** "&LStock&CPage &P" → its three parts; null where the text is in none of them. */
function footerOf(text: string): PageRecord["footer"] | null {
  const [, left = "", center = "", right = ""] =
    /^(?:&L(.*?))?(?:&C(.*?))?(?:&R(.*))?$/s.exec(text) ?? [];
  if (`${left}${center}${right}` === "" && text.replace(/&[LCR]/g, "") !== "") return null;
  return { left, center, right };
}

function setupOf(document: Document): Partial<PageRecord> {
  const [setup] = elements(document, "pageSetup");
  if (!setup) return {};
  const isFitted = isOn(elements(document, "pageSetUpPr")[0]?.getAttribute("fitToPage") ?? null);
  const pages = (name: string) => Number(setup.getAttribute(name) ?? 1) || undefined;
  const scale = setup.getAttribute("scale");
  return {
    ...(setup.getAttribute("orientation") === "landscape" && { orientation: "Landscape" as const }),
    ...(isFitted
      ? { fit: { wide: pages("fitToWidth"), tall: pages("fitToHeight") } }
      : scale !== null && { scale: Number(scale) }),
  };
}

/** What of the print settings the book has no place for: paper, headers, and more. */
function hasMore(document: Document): boolean {
  const known = new Set(["orientation", "scale", "fitToWidth", "fitToHeight"]);
  const attributesOf = (name: string) =>
    elements(document, name)
      .flatMap((one) => Array.from(one.attributes, (each) => each.name))
      .filter((attribute) => !/^xmlns\b/.test(attribute));
  return (
    attributesOf("pageSetup").some((name) => !known.has(name)) ||
    attributesOf("printOptions").some((name) => name !== "horizontalCentered") ||
    attributesOf("headerFooter").length > 0 ||
    ["oddHeader", "evenHeader", "evenFooter", "firstHeader", "firstFooter", "colBreaks"].some(
      (name) => elements(document, name).length > 0,
    )
  );
}

export interface StoredPage {
  page: PageRecord;
  /** Some of what the file says is not in it. */
  hasLost: boolean;
}

/** How a sheet of a file is printed. */
export function storedPage(document: Document): StoredPage {
  const written = elements(document, "oddFooter")[0]?.textContent;
  const footer = written ? footerOf(written) : undefined;
  const breaks = elements(document, "rowBreaks")
    .flatMap((list) => elements(list, "brk"))
    .map((one) => Number(one.getAttribute("id")))
    .filter((row) => row > 0 && row < sheetRows);
  const margins = marginsOf(elements(document, "pageMargins")[0]);
  const isCentered = isOn(
    elements(document, "printOptions")[0]?.getAttribute("horizontalCentered") ?? null,
  );
  return {
    page: {
      ...setupOf(document),
      ...(margins && { margins }),
      ...(isCentered && { centerHorizontally: true }),
      ...(footer && { footer }),
      ...(breaks.length > 0 && { breaks }),
    },
    hasLost: footer === null || hasMore(document),
  };
}

/** What of a sheet is printed, and which rows on every page; null for a name of anything else. */
export function printedPart({ name, content }: NameEntry): Partial<PageRecord> | null {
  const box = parseAddress(content)?.box;
  if (!box) return null;
  if (/^_xlnm\.Print_Area$/i.test(name)) return { area: box };
  return /^_xlnm\.Print_Titles$/i.test(name) && /!\$?\d+:\$?\d+$/.test(content)
    ? { titleRows: box }
    : null;
}
