const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawing = "application/vnd.openxmlformats-officedocument.drawing";

const types: readonly (readonly [path: RegExp, type: string])[] = [
  [/^xl\/workbook\.xml$/, `${spreadsheet}.sheet.main+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/, `${spreadsheet}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${spreadsheet}.styles+xml`],
  [/^xl\/theme\.xml$/, "application/vnd.openxmlformats-officedocument.theme+xml"],
  [/^xl\/tables\/table\d+\.xml$/, `${spreadsheet}.table+xml`],
  [/^xl\/drawings\/drawing\d+\.xml$/, `${drawing}+xml`],
  [/^xl\/charts\/chart\d+\.xml$/, `${drawing}ml.chart+xml`],
];

/** The list of what each part is, by which the spreadsheet finds its way. */
export function contentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = types.find(([pattern]) => pattern.test(path))?.[1];
    return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
  });
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join("")}</Types>`;
}
