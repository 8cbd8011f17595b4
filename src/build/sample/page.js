const { SampleSheet, columnName } = require("./sheet");

/** A sheet laid out in blocks: a line under each heading, and the formula beside it as text. */
class Page extends SampleSheet {
  constructor(name, widths, { title, sentence }) {
    super(name, widths);
    this.lastColumn = columnName(widths.length - 1);
    this.extras = { areGridLinesVisible: false, rows: { 0: { size: 28 } } };
    this.fill(1, [title]);
    this.style("A1", "title");
    this.note(2, sentence);
  }

  note(row, sentence, { from = 0 } = {}) {
    this.fill(row, [sentence], from);
    this.style(`${columnName(from)}${row}`, "quiet");
  }

  /**
   * A heading; where a cell is named, that cell's formula stands beside it.
   *
   * @param {number} row
   * @param {string} title
   * @param {{ of?: string, at?: number, from?: number }} [formula]
   */
  section(row, title, { of, at = 3, from = 0 } = {}) {
    const first = columnName(from);
    this.fill(row, [title], from);
    this.style(`${first}${row}`, "section");
    this.underline(`${first}${row}:${this.lastColumn}${row}`);
    if (of) this.formulaOf(of, row, at);
  }

  /** The formula of a cell as text. */
  formulaOf(cell, row, column) {
    this.fill(row, [`=FORMULATEXT(${cell})`], column);
    this.style(`${columnName(column)}${row}`, "quiet");
  }

  /** A figure with its unit; blue when it is given, with its formula beside it when it is not. */
  figure(row, [label, content, unit, format]) {
    this.fill(row, [label, content, unit]);
    this.format(`B${row}`, format);
    this.style(`C${row}`, "quiet");
    if (String(content).startsWith("=")) this.formulaOf(`B${row}`, row, 3);
    else this.style(`B${row}`, "given");
  }

  figures(row, lines) {
    lines.forEach((line, index) => this.figure(row + index, line));
  }

  /** The heads of a table; all but the first stand to the right, over their figures. */
  header(row, heads, { from = 0, left = 1 } = {}) {
    this.fill(row, heads, from);
    const at = (index) => `${columnName(from + index)}${row}`;
    if (left > 0) this.style(`${at(0)}:${at(left - 1)}`, "header");
    if (left < heads.length) this.style(`${at(left)}:${at(heads.length - 1)}`, "headerRight");
  }

  /** Rows of given figures, in blue. */
  given(row, rows, { from = 0 } = {}) {
    rows.forEach((values, index) => this.fill(row + index, values, from));
    const last = from + Math.max(...rows.map((values) => values.length)) - 1;
    const area = `${columnName(from)}${row}:${columnName(last)}${row + rows.length - 1}`;
    this.style(area, "given");
  }
}

/**
 * What charts of every kind share: a title, series of one row or column each, and two named axes.
 *
 * @param {object} chart
 * @param {string} chart.title
 * @param {string} chart.labels cells along the horizontal axis
 * @param {{ name: string, range: string, color: string }[]} chart.series
 * @param {string} chart.x
 * @param {string} chart.y
 * @param {number} [chart.least] where the vertical axis begins, if not at 0
 * @param {boolean} [chart.areNames] true for labels that only name, such as months
 */
function chartOf({ title, labels, series, x, y, least }) {
  const ids = series.map((_, index) => `series${index}`);
  return {
    title: { text: title, fontSize: 14 },
    legendPosition: series.length > 1 ? "bottom" : "none",
    humanize: false,
    dataSource: {
      type: "range",
      dataSetsHaveTitle: false,
      dataSets: series.map(({ range }, index) => ({ dataSetId: ids[index], dataRange: range })),
      labelRange: labels,
    },
    dataSetStyles: Object.fromEntries(
      series.map(({ name, color }, index) => [
        ids[index],
        { label: name, yAxisId: "y", backgroundColor: color },
      ]),
    ),
    axesDesign: {
      x: { title: { text: x } },
      y: { title: { text: y }, ...(least === undefined ? {} : { min: least }) },
    },
  };
}

/** Lines over a true scale where the labels are numbers or days. */
function lineChart(chart) {
  return {
    ...chartOf(chart),
    type: "line",
    labelsAsText: chart.areNames === true,
    stacked: false,
    hideDataMarkers: true,
  };
}

/** Columns, one upon the other. */
function stackedChart(chart) {
  return { ...chartOf(chart), type: "bar", stacked: true };
}

/** The number by which a spreadsheet knows a date, with the time of day as a fraction. */
function serial(date, time = "00:00") {
  const [hours, minutes] = time.split(":").map(Number);
  const days = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return days + (hours * 60 + minutes) / 1440;
}

module.exports = { Page, lineChart, serial, stackedChart };
