/** The looks of the sample, by name; the workbook keeps them in numbered lists. */
const styles = {
  title: { bold: true, fontSize: 14 },
  quiet: { textColor: "#616161" },
  section: { bold: true, fontSize: 11 },
  header: { bold: true, fillColor: "#F0F0F0" },
  headerRight: { bold: true, fillColor: "#F0F0F0", align: "right" },
  headerCenter: { bold: true, fillColor: "#F0F0F0", align: "center" },
  headerWrapped: { bold: true, fillColor: "#F0F0F0", align: "right", wrapping: "wrap" },
  headerWrappedCenter: { bold: true, fillColor: "#F0F0F0", align: "center", wrapping: "wrap" },
  total: { bold: true },
  unitRight: { textColor: "#616161", fillColor: "#F0F0F0", align: "right" },
  given: { textColor: "#0F548C" },
  givenLeft: { textColor: "#0F548C", align: "left" },
  plain: {},
  left: { align: "left" },
  right: { align: "right" },
  center: { align: "center" },
};
const formats = {
  whole: "#,##0",
  tenth: "#,##0.0",
  cents: "#,##0.00",
  share: "0.0%",
  percent: "0%",
  percentCents: "0.00%",
  date: "yyyy-mm-dd",
  moment: "yyyy-mm-dd hh:mm",
  month: "mmm yyyy",
  monthName: "mmmm",
};
/** How a cell shows a figure below 0, beside its sign. */
const belowZero = {
  short: { textColor: "#B10E1C", bold: true },
  credit: { fillColor: "#DDF3E4" },
};
const line = { style: "thin", color: "#8A8A8A" };
const borders = { under: { bottom: line } };

const monthNames = [
  ...["Jan", "Feb", "Mar", "Apr", "May", "Jun"],
  ...["Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];

/** 1 for the first name of a list, as the workbook numbers its styles, formats and borders. */
function numberOf(list, name) {
  const index = Object.keys(list).indexOf(name);
  if (index < 0) throw new Error(`The sample has no ${name}`);
  return index + 1;
}

function numbered(list) {
  return Object.fromEntries(Object.values(list).map((value, index) => [index + 1, value]));
}

/** The letters of a column, 0 being A. */
function columnName(index) {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
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
    this.drawings = [];
    this.rules = [];
    this.extras = {};
  }

  /** Fills a row from a column on, A if none is named; null leaves a cell out. */
  fill(row, values, from = 0) {
    values.forEach((value, index) => {
      if (value === null) return;
      this.cells[`${columnName(from + index)}${row}`] = String(value);
    });
    this.lastRow = Math.max(this.lastRow, row);
  }

  style(area, name) {
    this.looks.styles[area] = numberOf(styles, name);
  }

  format(area, name) {
    this.looks.formats[area] = numberOf(formats, name);
  }

  /** Marks figures below 0: as what is short, or as what others' credit pays for. */
  markBelowZero(area, name) {
    this.rules.push({
      id: `${this.name} ${this.rules.length + 1}`,
      ranges: [area],
      rule: {
        type: "CellIsRule",
        operator: "isLessThan",
        values: ["0"],
        style: belowZero[name],
      },
    });
  }

  underline(area) {
    this.looks.borders[area] = numberOf(borders, "under");
  }

  /**
   * A chart over the rows from `top` on, in columns counted from 0.
   *
   * @param {object} definition as the spreadsheet knows it
   * @param {{ column: number, top: number, width: number, height: number }} place
   */
  chart(definition, { column, top, width, height }) {
    const id = `${this.name} ${this.drawings.length + 1}`;
    this.drawings.push({
      id: `${id} figure`,
      tag: "chart",
      col: column,
      row: top - 1,
      offset: { x: 0, y: 0 },
      width,
      height,
      data: { ...definition, chartId: id },
    });
  }

  /** Puts another content into every cell. */
  change(contentFor) {
    for (const [cell, content] of Object.entries(this.cells)) {
      this.cells[cell] = contentFor(content);
    }
  }

  data(id) {
    const spareRows = 40;
    return {
      id,
      name: this.name,
      colNumber: Math.max(26, this.widths.length),
      rowNumber: this.lastRow + spareRows,
      cols: Object.fromEntries(this.widths.map((size, index) => [index, { size }])),
      cells: this.cells,
      figures: this.drawings,
      conditionalFormats: this.rules,
      ...this.looks,
      ...this.extras,
    };
  }
}

/** By which links within the workbook know a sheet, 0 being the first. */
function sheetId(index) {
  return `sheet${index + 1}`;
}

/** The workbook's data in the spreadsheet's own format; newer versions of it read older ones. */
function workbookData(sheets) {
  return {
    version: "19.3.2",
    sheets: sheets.map((sheet, index) => sheet.data(sheetId(index))),
    styles: numbered(styles),
    formats: numbered(formats),
    borders: numbered(borders),
  };
}

module.exports = { SampleSheet, columnName, monthNames, sheetId, workbookData };
