import type { ListTexts } from "../../../locales";
import type { NativeChart } from "../../../workbook/chart/native-chart";
import type { Formats } from "../../pane/formats";

/** A picture as data: what stands in it, in numbers of its own. */
export interface Figure {
  id: string;
  title: string;
  /** Its headline, for whoever does not see it. */
  description: string;
  x: FigureAxis;
  y: FigureAxis;
  shapes: Shape[];
  /** What is told along it, by pointer and by keyboard. */
  readings: Reading[];
  /** The same as Excel's own chart. */
  native: NativeChart;
}

export interface FigureAxis {
  title: string;
  range: [number, number];
  ticks: number[];
  show(value: number): string;
}

export type Point2 = readonly [number, number];

export type Shape =
  | { kind: "line"; name: string; points: Point2[]; tone: LineTone }
  | { kind: "area"; name?: string; upper: Point2[]; lower: Point2[]; tone: AreaTone }
  | { kind: "bars"; name?: string; bars: FigureBar[]; tone: AreaTone }
  | { kind: "upright"; at: number; text: string; isStrong?: boolean }
  | { kind: "level"; at: number; text: string }
  | { kind: "point"; at: Point2; text?: string }
  | { kind: "note"; at: Point2; text: string };

/** The main line, two that go with it, and one that is not certain. */
export type LineTone = "main" | "second" | "third" | "unsure";

/** What is well, what goes with it, what is only likely, what is past, and what is wrong. */
export type AreaTone = "full" | "hatched" | "dotted" | "quiet" | "bad";

export interface FigureBar {
  from: number;
  to: number;
  low: number;
  high: number;
}

export interface Reading {
  at: Point2;
  lines: string[];
}

/** What a picture is told with. */
export interface Teller {
  texts: ListTexts["charts"];
  formats: Formats;
}
