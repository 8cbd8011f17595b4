import { canonicalXml } from "./canonical-xml";
import { mostSheets } from "./limits";
import { RefusedFile } from "./refused-file";
import { relationsOf, type Relation } from "./relations";
import { elements, parseXml } from "./xml";
import type { ZipParts } from "./zip-parts";

export interface SheetEntry {
  name: string;
  state: string;
  path: string;
}

export interface NameEntry {
  name: string;
  content: string;
  /** The sheet on which alone it holds, by its place among the tabs. */
  localSheet: number | null;
  isHidden: boolean;
}

export interface WorkbookPart {
  path: string;
  relations: Relation[];
  /** In the order of the tabs; sheets that are charts or macros are left out. */
  sheets: SheetEntry[];
  names: NameEntry[];
  countsFrom1904: boolean;
}

async function workbookPath(parts: ZipParts): Promise<string> {
  const [main] = (await relationsOf(parts, "")).filter(({ kind }) => kind === "officeDocument");
  if (main?.target.endsWith(".bin")) throw new RefusedFile("binaryWorkbook");
  const path = main?.target ?? "xl/workbook.xml";
  if (!parts.has(path)) {
    throw new RefusedFile(parts.has("[Content_Types].xml") && main ? "damaged" : "otherArchive");
  }
  return path;
}

function nameEntry(element: Element): NameEntry {
  const localSheet = element.getAttribute("localSheetId");
  return {
    name: element.getAttribute("name") ?? "",
    content: element.textContent ?? "",
    localSheet: localSheet === null ? null : Number(localSheet),
    isHidden: element.getAttribute("hidden") === "1",
  };
}

/** Finds the workbook inside the file, and in it the sheets and names. */
export async function readWorkbookPart(parts: ZipParts): Promise<WorkbookPart> {
  const path = await workbookPath(parts);
  const xml = canonicalXml(await parts.text(path), path);
  const count = xml.match(/<sheet /g)?.length ?? 0;
  if (count > mostSheets) throw new RefusedFile("tooLarge", `${count} sheets`);
  const document = parseXml(xml);
  if (document.documentElement.localName !== "workbook") throw new RefusedFile("otherArchive");
  const relations = await relationsOf(parts, path);
  const tabs = elements(document, "sheet").map((element) => {
    const id = element.getAttribute("r:id");
    const relation = relations.find((one) => one.id === id);
    return {
      name: element.getAttribute("name") ?? "",
      state: element.getAttribute("state") ?? "visible",
      path: relation?.target ?? "",
      kind: relation?.kind ?? "",
    };
  });
  const sheets = tabs.filter(({ kind }) => kind === "worksheet");
  if (sheets.length === 0) throw new RefusedFile("damaged", path);
  const date1904 = elements(document, "workbookPr")[0]?.getAttribute("date1904");
  return {
    path,
    relations,
    sheets,
    names: elements(document, "definedName").map(nameEntry),
    countsFrom1904: date1904 === "1" || date1904 === "true",
  };
}
