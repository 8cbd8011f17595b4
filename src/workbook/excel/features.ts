/** A requirement set of the Excel API, as Microsoft writes it. */
export type FeatureSet = `ExcelApi 1.${number}`;

/** True where this Excel has the set; 1.9 is taken for granted and everything newer is asked for. */
export function supports(set: FeatureSet): boolean {
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  const [name, version] = set.split(" ");
  return requirements?.isSetSupported(name, version) ?? false;
}
