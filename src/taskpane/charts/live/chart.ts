import type { SVGTemplateResult } from "lit/html.js";
import type { Box } from "../frame/frame";

/** A drawing as it was laid out for a width. */
export interface Laid {
  width: number;
  height: number;
  plot: Box;
}

export interface Point {
  x: number;
  y: number;
}

/** A chart as data: how it is laid out and drawn, and what can be pointed at, pressed and dragged. */
export interface Chart<L extends Laid = Laid> {
  id: string;
  /** Its name, and its headline for whoever does not see it. */
  title: string;
  description: string;
  /** Laid out anew where one of these is another. */
  data: unknown[];
  lay(width: number): L;
  /** What stands still; a line that is being dragged is drawn where it is. */
  draw(laid: L, dragged: Dragged | null): SVGTemplateResult;
  /** What is told below it. */
  notes?(laid: L): string[];
  cursor?: Cursor<L>;
  /** What a press does at a point of the plot where nothing else is. */
  press?(laid: L, point: Point): unknown;
  areas?(laid: L): Area[];
  /** One that is being dragged is where it is. */
  handles?(laid: L, dragged: Dragged | null): Handle[];
}

/** Walks over what is drawn, by pointer and by keyboard. */
export interface Cursor<L> {
  /** What it walks along. */
  name: string;
  count(laid: L): number;
  at(laid: L, place: number): Point;
  nearest(laid: L, point: Point): number;
  /** The first line is the heading. */
  lines(laid: L, place: number): string[];
  /** An upright line through the point, or a ring around it. */
  mark: "line" | "ring";
  /** Enter and Space. */
  press?(laid: L, place: number): unknown;
  /** How many one press of PageUp or PageDown walks; a tenth of all otherwise. */
  page?: number;
}

/** A part of the drawing that is a button. */
export interface Area {
  id: string;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  press(): unknown;
}

/** A line that can be dragged. */
export interface Handle {
  id: string;
  name: string;
  value: number;
  least: number;
  most: number;
  step: number;
  page: number;
  text(value: number): string;
  /** Where it is taken hold of; the line itself can be, too. */
  grip: { left: number; top: number; width: number; height: number };
  line: { left: number; top: number; width: number; height: number };
  direction: "vertical" | "horizontal";
  valueAt(point: Point): number;
  change(value: number): unknown;
}

export interface Dragged {
  id: string;
  value: number;
}
