import { html, nothing, render, svg } from "lit/html.js";
import { AsyncDirective, directive } from "lit/async-directive.js";
import { guard } from "lit/directives/guard.js";
import type { ElementPart } from "lit/html.js";
import { between, round } from "../scale/scale";
import type { Area, Chart, Dragged, Handle, Laid, Point } from "./chart";
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
          ${this.markView()}
        </svg>
        <svg class="chart-over" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
          ${this.cursorView()} ${chart.areas?.(laid).map(areaView) ?? nothing}
          ${chart.handles?.(laid, this.dragged).map((handle) => this.handleView(handle)) ?? nothing}
          ${this.tipView()}
        </svg>
        ${notes === undefined ? nothing : html`<p class="chart-notes quiet">${notes.join(" ")}</p>`}`,
      element,
    );
  }

  private markView(): unknown {
    const { cursor } = this.chart;
    if (!cursor || this.place === null || !this.isShown) return nothing;
    const { x, y } = cursor.at(this.laid, this.place);
    const { top, bottom } = this.laid.plot;
    const line = svg`<line class="cursor-line" x1=${round(x)} y1=${top} x2=${round(x)} y2=${bottom} />`;
    return svg`${cursor.mark === "line" ? line : nothing}
      <circle class="cursor-point" cx=${round(x)} cy=${round(y)} r=${cursor.mark === "line" ? 4 : 8} />`;
  }

  private cursorView(): unknown {
    const { cursor, id } = this.chart;
    if (!cursor) return nothing;
    const count = cursor.count(this.laid);
    if (count === 0) return nothing;
    const place = Math.min(this.place ?? 0, count - 1);
    const { left, right, top, bottom } = this.laid.plot;
    return svg`<rect
      role="slider"
      class="chart-surface"
      id="${id}-cursor"
      tabindex="0"
      aria-label=${cursor.name}
      aria-valuemin="1"
      aria-valuemax=${count}
      aria-valuenow=${place + 1}
      aria-valuetext=${cursor.lines(this.laid, place).join(", ")}
      x=${left}
      y=${top}
      width=${round(right - left)}
      height=${round(bottom - top)}
      @pointermove=${(event: PointerEvent) => this.pointAt(event)}
      @pointerleave=${(event: Event) => this.show(document.activeElement === event.target)}
      @focus=${() => this.show(true)}
      @blur=${() => this.show(false)}
      @keydown=${(event: KeyboardEvent) => this.walk(event)}
      @click=${(event: PointerEvent) => this.chart.press?.(this.laid, this.pointOf(event))}
    />`;
  }

  private tipView(): unknown {
    const { cursor } = this.chart;
    if (!cursor || this.place === null || !this.isShown) return nothing;
    const [first, ...lines] = cursor.lines(this.laid, this.place);
    const { x, y } = cursor.at(this.laid, this.place);
    const { width, height, plot } = this.laid;
    // On the side with more room, and never under the pointer.
    const isLeft = x > width / 2;
    const isLow = y > (plot.top + plot.bottom) / 2;
    const room = isLeft ? x - 12 : width - x - 12;
    const level = between(y, 0, height);
    return svg`<foreignObject
      class="chart-tip-room"
      x=${isLeft ? 0 : round(x + 12)}
      y=${isLow ? 0 : round(level)}
      width=${round(room)}
      height=${round(isLow ? level : height - level)}
    >
      <div class="chart-tip-place ${isLeft ? "before" : "after"} ${isLow ? "above" : "below"}">
        <div class="chart-tip" aria-hidden="true">
          <strong>${first}</strong>${lines.map((line) => html`<span>${line}</span>`)}
        </div>
      </div>
    </foreignObject>`;
  }

  private handleView(handle: Handle): unknown {
    const isDragged = this.dragged?.id === handle.id;
    const value = isDragged ? (this.dragged as Dragged).value : handle.value;
    const hold = (event: PointerEvent) => this.hold(event, handle);
    const { direction, line, grip } = handle;
    return svg`<rect
        class="chart-line ${direction}"
        x=${line.left}
        y=${line.top}
        width=${line.width}
        height=${line.height}
        @pointerdown=${hold}
      />
      <rect
        role="slider"
        class="chart-grip ${direction}"
        id="${this.chart.id}-${handle.id}"
        tabindex="0"
        aria-label=${handle.name}
        aria-orientation=${direction}
        aria-valuemin=${handle.least}
        aria-valuemax=${handle.most}
        aria-valuenow=${value}
        aria-valuetext=${handle.text(value)}
        x=${grip.left}
        y=${grip.top}
        width=${grip.width}
        height=${grip.height}
        rx="4"
        @pointerdown=${hold}
        @keydown=${(event: KeyboardEvent) => this.shift(event, handle, value)}
      />`;
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
    event.preventDefault();
    const element = event.currentTarget as SVGElement;
    element.setPointerCapture?.(event.pointerId);
    document.getElementById(`${this.chart.id}-${handle.id}`)?.focus({ preventScroll: true });
    this.isHeld = true;
    this.isShown = false;
    const begin = handle.value;
    const move = (moved: PointerEvent) => {
      const raw = handle.valueAt(this.pointOf(moved));
      const stepped = Math.round(raw / handle.step) * handle.step;
      this.dragged = { id: handle.id, value: between(stepped, handle.least, handle.most) };
      this.draw();
    };
    const end = ({ type }: Event) => {
      for (const name of ends) element.removeEventListener(name, end);
      element.removeEventListener("pointermove", move);
      this.isHeld = false;
      const value = this.dragged?.value ?? begin;
      if (type === "pointerup") return this.settle(handle, value, begin);
      this.dragged = null;
      this.draw();
    };
    const ends = ["pointerup", "pointercancel", "lostpointercapture"];
    element.addEventListener("pointermove", move);
    for (const name of ends) element.addEventListener(name, end);
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

function areaView({ id, name, press, left, top, width, height }: Area): unknown {
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
  return svg`<rect
    role="button"
    class="chart-area"
    id=${id}
    tabindex="0"
    aria-label=${name}
    x=${left}
    y=${top}
    width=${width}
    height=${height}
    rx="4"
    @click=${press}
    @keydown=${byKey}
  />`;
}
