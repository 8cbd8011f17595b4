import { html, nothing, render } from "lit/html.js";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { guard } from "lit/directives/guard.js";
import type { ElementPart } from "lit/html.js";
import { between } from "../scale/scale";
import type { Chart, Dragged, Handle, Laid, Point } from "./chart";
import { holdOn } from "./hold-on";
import {
  areaView,
  cursorView,
  handleView,
  markView,
  tipView,
  type CursorActs,
  type HandleActs,
} from "./over-view";
import { stepOf } from "./steps";

/** Until it is known how wide the pane is, and where nothing has a width. */
const usualWidth = 288;
const leastWidth = 200;

/**
 * A chart in an element of its own: it follows the width of the pane, and what is pointed at or
 * dragged is drawn without drawing the pane.
 */
class LiveChart extends AsyncDirective {
  private element: HTMLElement | null = null;
  private observer: ResizeObserver | null = null;
  private chart!: Chart;
  private laid!: Laid;
  private width = usualWidth;
  private place: number | null = null;
  /** Seen while it is pointed at, or has the keyboard. */
  private isShown = false;
  private dragged: Dragged | null = null;
  private isHeld = false;

  private readonly cursorActs: CursorActs = {
    pointed: (event) => this.pointAt(event),
    left: (event) => this.show(document.activeElement === event.target),
    shown: (isShown) => this.show(isShown),
    walked: (event) => this.walk(event),
    pressed: (event) => this.chart.press?.(this.laid, this.pointOf(event)),
  };

  private readonly handleActs: HandleActs = {
    held: (event, handle) => this.hold(event, handle),
    shifted: (event, handle, value) => this.shift(event, handle, value),
  };

  override render(chart: Chart): unknown {
    const before = this.chart as Chart | undefined;
    this.chart = chart;
    const isOther =
      before === undefined ||
      before.data.length !== chart.data.length ||
      before.data.some((each, k) => each !== chart.data[k]);
    if (isOther) {
      this.laid = chart.lay(this.width);
      this.place = null;
      if (!this.isHeld) this.dragged = null;
    }
    this.draw();
    return nothing;
  }

  override update({ element }: ElementPart, [chart]: [Chart]): unknown {
    if (this.element === null) {
      this.element = element as HTMLElement;
      this.observe();
    }
    return this.render(chart);
  }

  override disconnected(): void {
    this.observer?.disconnect();
  }

  override reconnected(): void {
    this.observe();
  }

  private observe(): void {
    if (typeof ResizeObserver === "undefined" || this.element === null) return;
    this.observer ??= new ResizeObserver(([{ contentRect }]) => {
      const width = Math.floor(contentRect.width);
      if (width < 1 || width === this.width) return;
      this.width = Math.max(width, leastWidth);
      this.laid = this.chart.lay(this.width);
      this.draw();
    });
    this.observer.observe(this.element);
  }

  private draw(): void {
    const { chart, laid, element } = this;
    if (element === null) return;
    const { id, title, description } = chart;
    const { width, height } = laid;
    const notes = chart.notes?.(laid);
    const pointed = { place: this.place, isShown: this.isShown };
    render(
      html`<svg
          id=${id}
          class="chart"
          width=${width}
          height=${height}
          viewBox="0 0 ${width} ${height}"
          role="img"
          aria-labelledby="${id}-title ${id}-description"
        >
          <title id="${id}-title">${title}</title>
          <desc id="${id}-description">${description}</desc>
          ${guard([laid, this.dragged, ...chart.data], () => chart.draw(laid, this.dragged))}
          ${markView(chart, laid, pointed)}
        </svg>
        <svg class="chart-over" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
          ${cursorView(chart, laid, pointed, this.cursorActs)}
          ${chart.areas?.(laid).map(areaView) ?? nothing}
          ${chart.handles?.(laid, this.dragged).map((handle) => handleView(id, handle, this.dragged, this.handleActs)) ?? nothing}
          ${tipView(chart, laid, pointed)}
        </svg>
        ${notes === undefined ? nothing : html`<p class="chart-notes quiet">${notes.join(" ")}</p>`}`,
      element,
    );
  }

  private show(isShown: boolean): void {
    this.isShown = isShown;
    if (isShown) this.place ??= 0;
    this.draw();
  }

  private pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = (this.element as HTMLElement).getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  private pointAt(event: PointerEvent): void {
    const { cursor } = this.chart;
    if (!cursor || this.isHeld) return;
    const place = cursor.nearest(this.laid, this.pointOf(event));
    if (this.isShown && place === this.place) return;
    this.place = place;
    this.isShown = true;
    this.draw();
  }

  private walk(event: KeyboardEvent): void {
    const { cursor } = this.chart;
    if (!cursor || event.ctrlKey || event.altKey || event.metaKey) return;
    const place = this.place ?? 0;
    if (event.key === "Escape") return this.show(false);
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return void cursor.press?.(this.laid, place);
    }
    const most = cursor.count(this.laid) - 1;
    const page = cursor.page ?? Math.max(Math.round(most / 10), 1);
    const next = stepOf(event.key, place, { least: 0, most, step: 1, page });
    if (next === null) return;
    event.preventDefault();
    this.place = next;
    this.isShown = true;
    this.draw();
  }

  private shift(event: KeyboardEvent, handle: Handle, value: number): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = stepOf(event.key, value, handle);
    if (next === null) return;
    event.preventDefault();
    this.settle(handle, next, value);
  }

  private hold(event: PointerEvent, handle: Handle): void {
    if (event.button !== 0) return;
    document.getElementById(`${this.chart.id}-${handle.id}`)?.focus({ preventScroll: true });
    this.isHeld = true;
    this.isShown = false;
    holdOn(event, {
      moved: (moved) => {
        const raw = handle.valueAt(this.pointOf(moved));
        const stepped = Math.round(raw / handle.step) * handle.step;
        this.dragged = { id: handle.id, value: between(stepped, handle.least, handle.most) };
        this.draw();
      },
      ended: (isPut) => {
        this.isHeld = false;
        const value = this.dragged?.value ?? handle.value;
        if (isPut) return this.settle(handle, value, handle.value);
        this.dragged = null;
        this.draw();
      },
    });
  }

  /** The line stays where it was put until what follows from it is there. */
  private settle(handle: Handle, value: number, before: number): void {
    if (value === before) {
      this.dragged = null;
      return this.draw();
    }
    const settled = { id: handle.id, value };
    this.dragged = settled;
    this.draw();
    const done = () => {
      if (this.dragged !== settled) return;
      this.dragged = null;
      this.draw();
    };
    void Promise.resolve(handle.change(value)).then(done, done);
  }
}

const live = directive(LiveChart);

export function chartOf<L extends Laid>(chart: Chart<L>): unknown {
  return html`<div class="chart-box" ${live(chart as unknown as Chart)}></div>`;
}
