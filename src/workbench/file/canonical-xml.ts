import { SaxesParser } from "saxes";
import { mostNesting } from "./limits";
import { RefusedFile } from "./refused-file";

/**
 * Programs name the same elements differently: <row>, <x:row>, or in the namespaces of the strict
 * standard. The spreadsheet goes by the names that Excel writes, so every part is brought to them.
 */
const prefixes = new Map([
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""],
  ["http://schemas.openxmlformats.org/package/2006/relationships", ""],
  ["http://schemas.openxmlformats.org/package/2006/content-types", ""],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://schemas.openxmlformats.org/drawingml/2006/chart", "c"],
  ["http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "xdr"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14"],
]);

const strict = "http://purl.oclc.org/ooxml/";
const usual = "http://schemas.openxmlformats.org/";

function usualNamespace(uri: string): string {
  if (!uri.startsWith(strict)) return uri;
  const rest = uri.slice(strict.length);
  if (rest.startsWith("officeDocument/relationships")) {
    return `${usual}officeDocument/2006/relationships`;
  }
  return usual + rest.replace("/", "/2006/");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
const escapeText = (text: string) => text.replace(/[&<>\r]/g, (sign) => escapes[sign]);
const escapeAttribute = (text: string) => text.replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign]);

interface Name {
  uri: string;
  local: string;
  prefix: string;
}

/** Name and namespace as they are written. */
function canonicalName({ uri, local, prefix }: Name): {
  name: string;
  prefix: string;
  uri: string;
} {
  const namespace = usualNamespace(uri);
  const own = prefixes.get(namespace) ?? prefix;
  return { name: own === "" ? local : `${own}:${local}`, prefix: own, uri: namespace };
}

const isDeclaration = ({ uri }: Name) => uri === "http://www.w3.org/2000/xmlns/";

/**
 * The same document with the names and prefixes that Excel writes. What no workbook has is refused:
 * nesting without end, and a document type with entities.
 */
export function canonicalXml(xml: string, path: string): string {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const out: string[] = [];
  const open: string[] = [];
  parser.on("doctype", () => {
    throw new RefusedFile("notUnderstood", path);
  });
  parser.on("error", () => {
    throw new RefusedFile("damaged", path);
  });
  parser.on("opentag", (tag) => {
    if (open.length >= mostNesting) throw new RefusedFile("notUnderstood", path);
    const element = canonicalName(tag);
    const namespaces = new Map([[element.prefix, element.uri]]);
    const attributes = Object.values(tag.attributes)
      .filter((one) => !isDeclaration(one))
      .map((one) => {
        if (one.prefix === "") return ` ${one.local}="${escapeAttribute(one.value)}"`;
        const { name, prefix, uri } = canonicalName(one);
        if (prefix !== "xml") namespaces.set(prefix, uri);
        return ` ${name}="${escapeAttribute(one.value)}"`;
      });
    const declarations = Array.from(
      namespaces,
      ([prefix, uri]) => ` xmlns${prefix && ":"}${prefix}="${escapeAttribute(uri)}"`,
    );
    out.push("<", element.name, ...declarations, ...attributes, ">");
    open.push(element.name);
  });
  parser.on("closetag", () => out.push("</", open.pop() ?? "", ">"));
  parser.on("text", (text) => out.push(escapeText(text)));
  parser.on("cdata", (text) => out.push(escapeText(text)));
  parser.write(xml).close();
  return out.join("");
}
