import { canonicalXml } from "./canonical-xml";
import { withoutAxisTitles, readChartAxes, type ChartAxes } from "./chart-axes";
import { mostColumns, mostRows } from "./limits";
import { relationsOf } from "./relations";
import { parseXml } from "./xml";
import type { ZipParts } from "./zip-parts";

const imageTypes: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
};

/** Charts and images on a sheet, under the names by which the spreadsheet looks for them. */
export interface FigureParts {
  texts: Record<string, string>;
  images: Record<string, { imageSrc: string }>;
  charts: string[];
  axes: ChartAxes[];
  /** Some of what lies over the cells is no chart and no image, or lies too far out. */
  hasOthers: boolean;
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 32_768) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 32_768));
  }
  return btoa(binary);
}

const tags = (document: Document, name: string) => Array.from(document.getElementsByTagName(name));

function isFar(document: Document): boolean {
  const beyond = (name: string, most: number) =>
    tags(document, name).some((one) => !(Number(one.textContent) < most));
  return beyond("xdr:row", mostRows) || beyond("xdr:col", mostColumns);
}

const relationXml = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

export const relationsXml = (relations: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;

export { relationXml };

/** Reads the drawing of the sheet with this number; numbers of charts and images go on counting. */
export async function readFigures(
  parts: ZipParts,
  path: string,
  number: number,
  counters: { charts: number; images: number },
): Promise<FigureParts> {
  const figures: FigureParts = { texts: {}, images: {}, charts: [], axes: [], hasOthers: false };
  const xml = canonicalXml(await parts.text(path), path);
  const document = parseXml(xml);
  if (isFar(document)) return { ...figures, hasOthers: true };
  figures.hasOthers = ["xdr:sp", "xdr:cxnSp", "xdr:grpSp"].some(
    (name) => tags(document, name).length > 0,
  );
  const relations: string[] = [];
  for (const { id, kind, target, isExternal } of await relationsOf(parts, path)) {
    const ending = target.slice(target.lastIndexOf(".") + 1).toLowerCase();
    if (isExternal || !parts.has(target)) continue;
    if (kind === "chart") {
      const chart = canonicalXml(await parts.text(target), target);
      const name = `charts/chart${++counters.charts}.xml`;
      figures.texts[`xl/${name}`] = withoutAxisTitles(chart);
      figures.charts.push(`xl/${name}`);
      const axes = readChartAxes(chart);
      if (axes) figures.axes.push(axes);
      relations.push(relationXml(id, kind, `../${name}`));
    } else if (kind === "image" && imageTypes[ending]) {
      const name = `media/image${++counters.images}.${ending}`;
      const data = base64(await parts.bytes(target));
      figures.images[`xl/${name}`] = { imageSrc: `data:${imageTypes[ending]};base64,${data}` };
      relations.push(relationXml(id, kind, `../${name}`));
    } else figures.hasOthers = true;
  }
  figures.texts[`xl/drawings/drawing${number}.xml`] = xml;
  figures.texts[`xl/drawings/_rels/drawing${number}.xml.rels`] = relationsXml(relations);
  return figures;
}
