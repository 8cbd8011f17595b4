import { ageBuckets, type AgeBuckets } from "../../../engine/stock-health/age-buckets";
import { ageLayers, type AgeLayer } from "../../../engine/stock-health/age-layers";
import { healthOf, type HealthParts } from "../../../engine/stock-health/health-of";
import { writeDownByAge, writeDownToValue } from "../../../engine/stock-health/write-downs";
import { batchesOfItem, type Batches, type NamedBatch } from "../batches/batches";
import { receivedOf, type Receipts } from "../receipts/receipts";
import { factsOf, type ItemFacts } from "../rows/facts";
import type { HealthRows } from "../rows/rows";
import type { HealthSettings } from "../settings/settings";

/** What an item is judged by. */
export interface JudgedBy {
  rows: HealthRows;
  settings: HealthSettings;
  receipts: Receipts | null;
  batches: Batches | null;
}

export interface JudgedRow {
  facts: ItemFacts & { batches: readonly NamedBatch[] };
  parts: HealthParts;
  /** The newest first; null where no receipts were taken. */
  layers: AgeLayer[] | null;
  buckets: AgeBuckets | null;
  /** Currency; null where it is not known. */
  writeDownByAge: number | null;
  writeDownToValue: number | null;
}

/** The items of a long list share it. */
const noBatches: readonly NamedBatch[] = [];

/** The way from the cells of one item to where its stock stands. */
export function judgeRow(
  { rows, settings, receipts, batches }: JudgedBy,
  members: readonly number[],
): JudgedRow {
  const ofList = factsOf(rows, members, settings);
  const { onHand, unitCost, realisableValue } = ofList;
  const facts = {
    ...ofList,
    batches: batches === null ? noBatches : batchesOfItem(batches, members),
  };
  const layers =
    receipts === null ? null : ageLayers(onHand, receivedOf(receipts, members), unitCost);
  const buckets = layers && ageBuckets(layers, settings.ageLimits);
  return {
    ...{ facts, parts: healthOf(facts), layers, buckets },
    writeDownByAge: buckets && writeDownByAge(buckets.money, settings.reserves),
    writeDownToValue: writeDownToValue(onHand, unitCost, realisableValue),
  };
}
