import { CompensatedSum } from "../../engine/compensated-sum";
import {
  adviceBy,
  zeroStockReason,
  zeroStockReasons,
  type ZeroStockAdvice,
  type ZeroStockLimits,
  type ZeroStockReason,
} from "../../engine/policy/zero-stock";
import type { Progress } from "../../workbook/excel/types";
import { sortRows, type Sorted } from "../list/sort-rows";
import { Foremost } from "../list/foremost";
import { capitalIn, faults, findingKinds, type Fault, type FindingKind, type Items } from "./items";

/** In the order in which the pane shows them. */
export const advices: ZeroStockAdvice[] = ["zero", "review", "stock"];

/** More rows than anybody reads in a pane. */
export const mostShown = 200;

/** A search's outcome: everything the pane shows and writes comes from here. */
export interface Advised extends Sorted<Fault, FindingKind> {
  items: Items;
  limits: ZeroStockLimits;
  leaveOutHidden: boolean;
  /** For each row 0 for no advice, else 1 + the place of its advice in `advices`. */
  advice: Uint8Array;
  /** The same by the place of the rule that decided. */
  reason: Uint8Array;
  /** What each rule has decided on: how many items, and the value of their stock. */
  byReason: Record<ZeroStockReason, { items: number; stockValue: number }>;
  /** How many items have each advice, and the value of their stock. */
  counts: Record<ZeroStockAdvice, number>;
  stockValue: Record<ZeroStockAdvice, number>;
  /** Rows of the candidates with the most capital, or the dearest where no stock is known. */
  foremost: number[];
}

/** Applies the rule to every row that holds what it takes. */
export async function advise(
  items: Items,
  limits: ZeroStockLimits,
  leaveOutHidden: boolean,
  progress: Progress,
): Promise<Advised> {
  const advice = new Uint8Array(items.count);
  const reason = new Uint8Array(items.count);
  const counts = zeros(advices);
  const capitals = advices.map(() => new CompensatedSum());
  const decided = zeroStockReasons.map(() => ({ items: 0, capital: new CompensatedSum() }));
  const hasStock = items.cells.onHand !== undefined;
  const foremost = new Foremost(mostShown);
  const sorted = await sortRows<Fault, FindingKind>(
    {
      ...{ count: items.count, faults, kinds: findingKinds },
      isLeftOut: (row) => leaveOutHidden && items.hidden[row] === 1,
      faultOf: (row) => (items.faulty[row] > 0 ? faults[items.faulty[row] - 1] : null),
      alsoFound: (row) => [
        ...(items.textNumbers[row] === 1 ? (["textNumber"] as const) : []),
        ...(hasStock && Number.isNaN(items.onHand[row]) ? (["onHand"] as const) : []),
      ],
      take: (row) => {
        const rule = ruleFor(items, row, limits);
        const word = adviceBy[rule];
        const place = advices.indexOf(word);
        const by = zeroStockReasons.indexOf(rule);
        advice[row] = place + 1;
        reason[row] = by + 1;
        counts[word]++;
        const capital = capitalIn(items, row);
        capitals[place].add(capital);
        decided[by].items++;
        decided[by].capital.add(capital);
        if (word === "zero") foremost.offer(row, hasStock ? capital : items.unitValue[row]);
      },
    },
    progress,
  );
  const stockValue = zeros(advices);
  advices.forEach((word, place) => (stockValue[word] = capitals[place].total));
  return {
    items,
    limits,
    leaveOutHidden,
    ...sorted,
    advice,
    reason,
    byReason: Object.fromEntries(
      zeroStockReasons.map((rule, k) => [
        rule,
        { items: decided[k].items, stockValue: decided[k].capital.total },
      ]),
    ) as Advised["byReason"],
    counts,
    stockValue,
    foremost: foremost.rows,
  };
}

function ruleFor(items: Items, row: number, limits: ZeroStockLimits): ZeroStockReason {
  const { leadTime, leadTimeCv, demandCv, unitValue, turnover, toOrder } = items;
  const item = {
    leadTime: leadTime[row],
    leadTimeCv: leadTimeCv[row],
    demandCv: demandCv[row],
    unitValue: unitValue[row],
    turnover: turnover[row],
    toOrder: toOrder[row] === 1,
  };
  return zeroStockReason(item, limits);
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}

/** Why a row has its advice; of those that have one. */
export function reasonAt({ reason }: Pick<Advised, "reason">, row: number): ZeroStockReason {
  return zeroStockReasons[reason[row] - 1];
}
