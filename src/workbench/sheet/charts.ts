import type { Model } from "@odoo/o-spreadsheet";
import type { Box, ChartRecord } from "../host/book";
import { chartDefinition } from "./chart-definition";
import { growToHold } from "./dimensions";
import { mustDispatch } from "./dispatch";

const ofModels = new WeakMap<Model, SheetCharts>();

/** The charts of a workbook as the add-in described them. */
export function chartsOf(model: Model): SheetCharts | null {
  return ofModels.get(model) ?? null;
}

/** The charts that the add-in made, as it described them, and the sheet's figures that show them. */
export class SheetCharts {
  private readonly records = new Map<string, ChartRecord>();
  private made = 0;

  constructor(private readonly model: Model) {
    ofModels.set(model, this);
  }

  /** Undo may have taken a chart away, so the sheet is asked which are still there. */
  on(sheet: string): ChartRecord[] {
    return this.model.getters.getChartIds(sheet).flatMap((id) => this.records.get(id) ?? []);
  }

  add(chart: Omit<ChartRecord, "id">): ChartRecord {
    this.made += 1;
    const record = { ...chart, id: `stockbook-chart-${this.made}` };
    growToHold(this.model, record.sheet, record.position);
    mustDispatch(this.model, "CREATE_CHART", {
      sheetId: record.sheet,
      chartId: record.id,
      figureId: this.figureId(record),
      definition: chartDefinition(record),
      ...this.anchor(record.sheet, record.position),
    });
    this.records.set(record.id, record);
    return record;
  }

  update(chart: ChartRecord): void {
    growToHold(this.model, chart.sheet, chart.position);
    mustDispatch(this.model, "UPDATE_CHART", {
      sheetId: chart.sheet,
      chartId: chart.id,
      figureId: this.figureId(chart),
      definition: chartDefinition(chart),
    });
    const { size, ...anchor } = this.anchor(chart.sheet, chart.position);
    mustDispatch(this.model, "UPDATE_FIGURE", {
      sheetId: chart.sheet,
      figureId: this.figureId(chart),
      ...anchor,
      ...size,
    });
    this.records.set(chart.id, chart);
  }

  delete(id: string): void {
    const chart = this.records.get(id);
    if (!chart) return;
    mustDispatch(this.model, "DELETE_FIGURE", {
      sheetId: chart.sheet,
      figureId: this.figureId(chart),
    });
    this.records.delete(id);
  }

  private figureId({ id }: ChartRecord): string {
    return `${id}-figure`;
  }

  /** The figure covers exactly the cells of the box. */
  private anchor(sheetId: string, box: Box) {
    const { getters } = this.model;
    const sum = (from: number, count: number, size: (index: number) => number) =>
      Array.from({ length: count }, (_, index) => size(from + index)).reduce((a, b) => a + b, 0);
    return {
      col: box.column,
      row: box.row,
      offset: { x: 0, y: 0 },
      size: {
        width: sum(box.column, box.columns, (column) => getters.getColSize(sheetId, column)),
        height: sum(box.row, box.rows, (row) => getters.getRowSize(sheetId, row)),
      },
    };
  }
}
