/** The looks of the sample, by name; the workbook keeps them in numbered lists. */
const styles = {
  title: { bold: true, fontSize: 14 },
  quiet: { textColor: "#616161" },
  section: { bold: true, fontSize: 11 },
  header: { bold: true, fillColor: "#F0F0F0" },
  headerRight: { bold: true, fillColor: "#F0F0F0", align: "right" },
  given: { textColor: "#0F548C" },
  right: { align: "right" },
  center: { align: "center" },
};
const formats = {
  whole: "#,##0",
  cents: "#,##0.00",
  days: "#,##0.0000",
  share: "0.0%",
};
const line = { style: "thin", color: "#8A8A8A" };
const borders = { under: { bottom: line } };

/** 1 for the first name of a list, as the workbook numbers its styles, formats and borders. */
function numberOf(list, name) {
  const index = Object.keys(list).indexOf(name);
  if (index < 0) throw new Error(`The sample has no ${name}`);
  return index + 1;
}

function numbered(list) {
  return Object.fromEntries(Object.values(list).map((value, index) => [index + 1, value]));
}

/** One sheet of the sample while it is being filled. */
class SampleSheet {
  /**
   * @param {string} name
   * @param {number[]} widths of the columns, in pixels
   */
  constructor(name, widths) {
    this.name = name;
    this.widths = widths;
    this.lastRow = 0;
    this.cells = {};
    this.looks = { styles: {}, formats: {}, borders: {} };
    this.extras = {};
  }

  /** Fills a row from column A on; null leaves a cell out. */
  fill(row, values) {
    values.forEach((value, index) => {
      if (value === null) return;
      this.cells[`${String.fromCharCode(65 + index)}${row}`] = String(value);
    });
    this.lastRow = Math.max(this.lastRow, row);
  }

  style(area, name) {
    this.looks.styles[area] = numberOf(styles, name);
  }

  format(area, name) {
    this.looks.formats[area] = numberOf(formats, name);
  }

  underline(area) {
    this.looks.borders[area] = numberOf(borders, "under");
  }

  data(id) {
    const spareRows = 40;
    const columns = 26;
    return {
      id,
      name: this.name,
      colNumber: columns,
      rowNumber: this.lastRow + spareRows,
      cols: Object.fromEntries(this.widths.map((size, index) => [index, { size }])),
      cells: this.cells,
      ...this.looks,
      ...this.extras,
    };
  }
}

/** The workbook's data in the spreadsheet's own format; newer versions of it read older ones. */
function workbookData(sheets) {
  return {
    version: "19.3.2",
    sheets: sheets.map((sheet, index) => sheet.data(`sheet${index + 1}`)),
    styles: numbered(styles),
    formats: numbered(formats),
    borders: numbered(borders),
  };
}

module.exports = { SampleSheet, workbookData };
