import { canonicalXml } from "./canonical-xml";
import { parseXml } from "./xml";
import type { ZipParts } from "./zip-parts";

/**
 * What the add-in keeps in the workbook travels with the file in a part of its own. Excel keeps
 * such parts when it saves; its own add-in settings lie elsewhere and are not touched.
 */

const namespace = "urn:stockbook:workbench-settings";
const partPath = "customXml/item1.xml";
const workbookRelations = "xl/_rels/workbook.xml.rels";
const relationType =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

export type TextParts = Record<string, string>;

/** Adds the settings to the parts of a file about to be written. */
export function writeSettings(parts: TextParts, settings: ReadonlyMap<string, unknown>): TextParts {
  const relations = parts[workbookRelations];
  if (settings.size === 0 || !relations) return parts;
  const part = document.implementation.createDocument(namespace, "settings");
  part.documentElement.textContent = JSON.stringify(Object.fromEntries(settings));
  const links = parseXml(relations);
  const link = links.createElementNS(links.documentElement.namespaceURI, "Relationship");
  link.setAttribute("Id", "stockbookSettings");
  link.setAttribute("Type", relationType);
  link.setAttribute("Target", `../${partPath}`);
  links.documentElement.append(link);
  const serializer = new XMLSerializer();
  return {
    ...parts,
    [partPath]: serializer.serializeToString(part),
    [workbookRelations]: serializer.serializeToString(links),
  };
}

/** The settings of a file that was saved here; none when it holds none or somebody spoiled them. */
export async function readSettings(parts: ZipParts): Promise<Record<string, unknown>> {
  for (const path of parts.paths.filter((one) => /^customxml\/item\d+\.xml$/.test(one))) {
    try {
      const text = await parts.text(path);
      if (!text.includes(namespace)) continue;
      const { documentElement } = parseXml(canonicalXml(text, path));
      const settings: unknown = JSON.parse(documentElement.textContent ?? "");
      if (typeof settings === "object" && settings !== null) {
        return settings as Record<string, unknown>;
      }
    } catch {
      // Whatever others keep there is theirs; it need not be XML that we read.
      continue;
    }
  }
  return {};
}
