import { html, nothing, svg } from "lit/html.js";
import { between, round } from "../scale/scale";
import type { Area, Chart, Dragged, Handle, Laid } from "./chart";

/** What a chart shows of where it is pointed at, or is dragged. */
export interface Pointed {
  place: number | null;
  /** Seen while it is pointed at, or has the keyboard. */
  isShown: boolean;
}

export interface CursorActs {
  pointed(event: PointerEvent): void;
  left(event: Event): void;
  shown(isShown: boolean): void;
  walked(event: KeyboardEvent): void;
  pressed(event: PointerEvent): void;
}

/** The mark in the drawing itself: an upright line with a point, or a ring. */
export function markView({ cursor }: Chart, laid: Laid, { place, isShown }: Pointed): unknown {
  if (!cursor || place === null || !isShown) return nothing;
  const { x, y } = cursor.at(laid, place);
  const { top, bottom } = laid.plot;
  const line = svg`<line class="cursor-line" x1=${round(x)} y1=${top} x2=${round(x)} y2=${bottom} />`;
  return svg`${cursor.mark === "line" ? line : nothing}
    <circle class="cursor-point" cx=${round(x)} cy=${round(y)} r=${cursor.mark === "line" ? 4 : 8} />`;
}

/** The surface that is pointed at, and over which the keyboard walks. */
export function cursorView(
  { cursor, id }: Chart,
  laid: Laid,
  { place: last }: Pointed,
  acts: CursorActs,
): unknown {
  if (!cursor) return nothing;
  const count = cursor.count(laid);
  if (count === 0) return nothing;
  const place = Math.min(last ?? 0, count - 1);
  const { left, right, top, bottom } = laid.plot;
  return svg`<rect
    role="slider"
    class="chart-surface"
    id="${id}-cursor"
    tabindex="0"
    aria-label=${cursor.name}
    aria-valuemin="1"
    aria-valuemax=${count}
    aria-valuenow=${place + 1}
    aria-valuetext=${cursor.lines(laid, place).join(", ")}
    x=${left}
    y=${top}
    width=${round(right - left)}
    height=${round(bottom - top)}
    @pointermove=${acts.pointed}
    @pointerleave=${acts.left}
    @focus=${() => acts.shown(true)}
    @blur=${() => acts.shown(false)}
    @keydown=${acts.walked}
    @click=${acts.pressed}
  />`;
}

/** What is told of where the chart is pointed at. */
export function tipView({ cursor }: Chart, laid: Laid, { place, isShown }: Pointed): unknown {
  if (!cursor || place === null || !isShown) return nothing;
  const [first, ...lines] = cursor.lines(laid, place);
  const { x, y } = cursor.at(laid, place);
  const { width, height, plot } = laid;
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

export interface HandleActs {
  held(event: PointerEvent, handle: Handle): void;
  shifted(event: KeyboardEvent, handle: Handle, value: number): void;
}

/** A line that can be dragged, and the grip that the keyboard moves. */
export function handleView(
  chartId: string,
  handle: Handle,
  dragged: Dragged | null,
  acts: HandleActs,
): unknown {
  const value = dragged?.id === handle.id ? dragged.value : handle.value;
  const hold = (event: PointerEvent) => acts.held(event, handle);
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
      id="${chartId}-${handle.id}"
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
      @keydown=${(event: KeyboardEvent) => acts.shifted(event, handle, value)}
    />`;
}

/** A part of the drawing that is a button. */
export function areaView({ id, name, press, left, top, width, height }: Area): unknown {
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
