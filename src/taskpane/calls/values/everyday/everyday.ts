import type { Grid, Value } from "../grid";

/**
 * One of Excel's functions that is worked out here. By cell it makes one value of one value of each
 * argument, so that a range gives a result for each of its cells; whole, it takes ranges as they are.
 * Null is what is not known.
 */
export type Everyday =
  | { takes: "numbers"; least: number; most: number; of: (...numbers: number[]) => Value }
  | { takes: "cells"; least: number; most: number; of: (values: Value[]) => Value }
  | { takes: "ranges"; least: number; most: number; of: (grids: Grid[]) => Grid | Value };

export type EverydayFunctions = Readonly<Record<string, Everyday>>;
