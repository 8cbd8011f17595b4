import type { Cell } from "../../../workbook/excel/types";
import { factsOf, isNumeric, type ColumnFacts } from "../../reading/columns/column-facts";
import type { Judged } from "../../reading/columns/evidence";
import {
  canBePeriod,
  findPeriods,
  isMoneyMeaning,
  withoutEmptyEnds,
  type Periods,
} from "../../reading/columns/guess-periods";
import { guessValue, isCriterion } from "./guess-value";
import { guessItem } from "../../reading/columns/guess-item";
import { methodOfPeriods, plainMethod } from "../methods/methods";
import type { ListColumns } from "./list-columns";

/** What was guessed, and the evidence for each part of it. */
export interface ColumnGuess {
  columns: ListColumns;
  item: Judged | null;
  value: Judged | null;
  quantity: Judged | null;
  price: Judged | null;
}

/** A guess the user can change: from the words in the header and from what stands below. */
export function guessColumns(preview: Cell[][], hasHeader: boolean): ListColumns {
  return explainedGuess(preview, hasHeader).columns;
}

export function explainedGuess(preview: Cell[][], hasHeader: boolean): ColumnGuess {
  const facts = factsOf(preview, hasHeader);
  const { item, description } = guessItem(preview, hasHeader, facts);
  const headers = hasHeader ? (preview[0] ?? []) : [];
  const periods = findPeriods(headers, (column) => canBePeriod(facts[column]));
  const others = facts.filter(
    (each) => each !== item?.facts && isNumeric(each) && !periods.columns.has(each.column),
  );
  const history = periods.history && withoutEmptyEnds(periods.history, facts);
  const guess = guessValue(others, history === null ? [] : between(facts, history));
  const { value, quantity, price, source } = guess;
  const isHistory = history !== null && source !== "money" && !guess.isCounted;
  const isInMoney = isHistory && isMoneyMeaning(history.meaning);
  const second = others.find((each) => each !== value?.facts && isCriterion(each, guess));
  return {
    item,
    value,
    quantity,
    price,
    columns: {
      hasHeader,
      item: columnOf(item),
      description: description?.column ?? null,
      group: null,
      method: isHistory ? methodOfPeriods : plainMethod,
      valueFrom: isHistory ? "periods" : source === "product" ? "product" : "column",
      value: columnOf(value),
      quantity: columnOf(quantity),
      price: isInMoney ? null : columnOf(price),
      second: second?.column ?? null,
      further: [],
      firstPeriod: history?.first ?? null,
      lastPeriod: history?.last ?? null,
    },
  };
}

function columnOf(part: Judged | null): number | null {
  return part?.facts.column ?? null;
}

function between(facts: ColumnFacts[], { first, last }: Periods): ColumnFacts[] {
  return facts.slice(first, last + 1);
}
