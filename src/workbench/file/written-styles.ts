import type { FileOrigin } from "../sheet/file-origin";
import { builtInFormats, toExcelFormat } from "../sheet/number-format";
import { changeXml, elements, spreadsheetNamespace } from "./xml";

const builtInIds = new Map(Object.entries(builtInFormats).map(([id, code]) => [code, Number(id)]));

/** The names under which programs look for the format that all others begin with. */
const baseStyles: readonly (readonly [list: string, xml: string])[] = [
  ["cellStyleXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  ["cellStyles", '<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
];

function listOf(document: Document, name: string, content: string): Element {
  const xml = `<${name} xmlns="${spreadsheetNamespace}" count="1">${content}</${name}>`;
  const list = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  return document.importNode(list, true);
}

/** Number formats as Excel has them; its own ones by their number, since they follow the country. */
function restoreFormats(document: Document): void {
  const numbers = new Map<string, string>();
  for (const format of elements(document, "numFmt")) {
    const code = toExcelFormat(format.getAttribute("formatCode") ?? "");
    const builtIn = builtInIds.get(code);
    format.setAttribute("formatCode", code);
    if (builtIn === undefined) continue;
    numbers.set(format.getAttribute("numFmtId") ?? "", String(builtIn));
    format.remove();
  }
  for (const xf of elements(document, "xf")) {
    const id = xf.getAttribute("numFmtId") ?? "0";
    xf.setAttribute("numFmtId", numbers.get(id) ?? id);
    xf.setAttribute("xfId", "0");
    if (id !== "0") xf.setAttribute("applyNumberFormat", "1");
  }
  for (const list of elements(document, "numFmts")) {
    if (list.childElementCount === 0) list.remove();
    else list.setAttribute("count", String(list.childElementCount));
  }
}

/** Mends the formats that the spreadsheet wrote. */
export function mendWrittenStyles(
  xml: string,
  { font, fontSize }: Pick<FileOrigin, "font" | "fontSize">,
): string {
  return changeXml(xml, (document) => {
    restoreFormats(document);
    if (font) for (const name of elements(document, "name")) name.setAttribute("val", font);
    const [size] = elements(document, "sz");
    if (fontSize && size) size.setAttribute("val", String(fontSize));
    const [formats] = elements(document, "cellXfs");
    if (!formats) return;
    const [base, named] = baseStyles.map(([name, content]) => listOf(document, name, content));
    formats.before(base);
    formats.after(named);
  });
}
