import { readFileSync } from "fs";
import { join } from "path";
import type { AgeLayer, ReceivedStock } from "../../../src/engine/stock-health/age-layers";
import type { HealthFacts, HealthParts } from "../../../src/engine/stock-health/health-of";
import type { StockPart } from "../../../src/engine/stock-health/stock-parts";

export interface ListedItem {
  item: string;
  group: string | null;
  /** In the order of the parts. */
  cents: number[];
  short: number;
  byAge: number | null;
  toValue: number | null;
}

export interface ListedTotal {
  cents: number[];
  itemsInPart: number[];
  items: number;
  /** Cents and items. */
  short: [number, number];
  byAge: [number, number];
  toValue: [number, number];
}

interface Fixtures {
  health: { facts: HealthFacts; parts: HealthParts }[];
  layers: {
    onHand: number;
    unitCost: number;
    limits: number[];
    receipts: ReceivedStock[];
    layers: AgeLayer[];
    units: number[];
    money: number[];
    value: number;
  }[];
  tiers: { money: number[]; rates: number[]; writeDown: number }[];
  realisable: {
    onHand: number;
    unitCost: number;
    netRealisableValue: number;
    writeDown: number;
  }[];
  lists: {
    before: ListedItem[];
    now: ListedItem[];
    all: ListedTotal;
    groups: Record<string, ListedTotal>;
    largest: Record<StockPart, number[]>;
    /** Item, part before and now, cents before and now. */
    moved: [string, StockPart | null, StockPart | null, number, number][];
    centsBefore: number[];
  }[];
}

/** What test/fixtures/stock_health.py has worked out. */
export const fixtures = JSON.parse(
  readFileSync(join(__dirname, "../../fixtures/stock-health.json"), "utf8"),
) as Fixtures;
