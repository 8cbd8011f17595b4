import { builtInFormats, toSheetFormat } from "../sheet/number-format";
import { elements } from "./xml";

/** What the numbers by which cells name their format stand for. */
export interface StoredStyles {
  /** For each format of cells, where its number format stands in the list; 0 for none. */
  formatIds: number[];
  borderIds: number[];
  /** The sheet's number formats by their place. */
  formats: Record<number, string>;
  /** A number format has no relative in the sheet. */
  hasUnknownFormats: boolean;
  fonts: string[];
  /** The size of letters in cells that name none, in points. */
  fontSize: number | null;
  /** How many formats there are for rules to name. */
  ruleFormats: number;
}

const children = (document: Document, parent: string, name: string) =>
  elements(document, parent)
    .slice(0, 1)
    .flatMap((element) => elements(element, name));

export function readStyles(document: Document): StoredStyles {
  const codes = new Map(Object.entries(builtInFormats).map(([id, code]) => [Number(id), code]));
  for (const format of elements(document, "numFmt")) {
    codes.set(Number(format.getAttribute("numFmtId")), format.getAttribute("formatCode") ?? "");
  }
  const ids = new Map<string, number>();
  const styles: StoredStyles = {
    formatIds: [],
    borderIds: [],
    formats: {},
    hasUnknownFormats: false,
    fontSize: Number(children(document, "fonts", "sz")[0]?.getAttribute("val")) || null,
    ruleFormats: children(document, "dxfs", "dxf").length,
    fonts: children(document, "fonts", "name").map((font) => font.getAttribute("val") ?? ""),
  };
  for (const xf of children(document, "cellXfs", "xf")) {
    const code = codes.get(Number(xf.getAttribute("numFmtId"))) ?? "";
    const format = toSheetFormat(code);
    if (format === "" && !/^(general)?$/i.test(code)) styles.hasUnknownFormats = true;
    if (format !== "" && !ids.has(format)) {
      ids.set(format, ids.size + 1);
      styles.formats[ids.size] = format;
    }
    styles.formatIds.push(ids.get(format) ?? 0);
    styles.borderIds.push(Number(xf.getAttribute("borderId")) || 0);
  }
  return styles;
}
