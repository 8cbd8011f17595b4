import { canonicalXml } from "./canonical-xml";
import { parseXml } from "./xml";
import type { ZipParts } from "./zip-parts";

/** One part's link to another, as it is written beside each part of the file. */
export interface Relation {
  id: string;
  /** The last word of the type: worksheet, table, drawing … */
  kind: string;
  /** The path of the other part, or an address outside of the file. */
  target: string;
  isExternal: boolean;
}

/** "/xl/a.xml" from anywhere, or "../a.xml" from a part in a folder, as the path in the file. */
function resolveTarget(from: string, target: string): string {
  const folder = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "" && step !== ".") folder.push(step);
  }
  return folder.join("/");
}

/** The relations of a part; of the whole file when the path is "". */
export async function relationsOf(parts: ZipParts, path: string): Promise<Relation[]> {
  const slash = path.lastIndexOf("/") + 1;
  const relationPath = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  if (!parts.has(relationPath)) return [];
  const document = parseXml(canonicalXml(await parts.text(relationPath), relationPath));
  return Array.from(document.documentElement.children, (link) => {
    const isExternal = link.getAttribute("TargetMode") === "External";
    const target = link.getAttribute("Target") ?? "";
    return {
      id: link.getAttribute("Id") ?? "",
      kind: (link.getAttribute("Type") ?? "").split("/").pop() ?? "",
      target: isExternal ? target : resolveTarget(path, target),
      isExternal,
    };
  });
}
