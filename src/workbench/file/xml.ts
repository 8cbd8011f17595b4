/** The parts of an .xlsx file that are XML are read, changed and written back as documents. */

export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw new Error("Damaged XML");
  return document;
}

export function changeXml(text: string, change: (document: Document) => void): string {
  const document = parseXml(text);
  change(document);
  return new XMLSerializer().serializeToString(document);
}

/** Elements of the spreadsheet's own namespace, as a list that stays put while they change. */
export function elements(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS(spreadsheetNamespace, name));
}

export function isSheetPart(path: string): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/.test(path);
}
