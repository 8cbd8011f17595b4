/** A requirement set of the Excel API, as Microsoft writes it. */
export type FeatureSet = `ExcelApi 1.${number}`;

/** What the add-in needs, and the manifest asks for; everything newer is asked for where it is used. */
export const leastExcel: FeatureSet = "ExcelApi 1.9";

/** True where this Excel has the set. */
export function supports(set: FeatureSet): boolean {
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  const [name, version] = set.split(" ");
  return requirements?.isSetSupported(name, version) ?? false;
}
