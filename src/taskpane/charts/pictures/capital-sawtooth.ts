import type { CapitalCycle } from "../../../engine/capital/capital-curve";
import {
  capitalPieces,
  daysBelowZero,
  type CapitalPiece,
} from "../../../engine/capital/capital-pieces";
import { workingCapital } from "../../../engine/capital/working-capital";
import type { AreaTone, Figure, Point2, Reading, Shape, Teller } from "./figure";
import { exactAxis, roundAxis, told } from "./figure-axis";

/** One delivery comes, is sold and is paid for; then the next. */
const cycles = 2;

/** Whose money is in an item's stock and in what its customers owe, from delivery to delivery. */
export function capitalSawtooth(cycle: CapitalCycle, unit: string, teller: Teller): Figure {
  const { texts, formats } = teller;
  const words = texts.pictures.capital;
  const pieces = capitalPieces(cycle);
  const length = pieces[pieces.length - 1].to;
  const drawn = Array.from({ length: cycles }, (_, k) =>
    pieces.map((each) => later(each, k * length)),
  ).flat();
  const mean = meanOf(cycle);
  const own = lineOf(drawn, (piece) => piece.own);
  const stock = lineOf(drawn, (piece) => piece.stock);
  const tops = drawn.flatMap(({ stock: ends, receivables, payables }) => [
    ...ends.map((money) => money + receivables),
    payables,
  ]);
  const yTitle = texts.scaled(words.y, "one", false);
  return {
    id: "capital-sawtooth",
    title: words.title,
    description: describe(pieces, mean, teller),
    x: exactAxis(formats, words.x, [0, cycles * length]),
    y: roundAxis(formats, unit === "" ? yTitle : words.yIn(unit), [
      ...[0, mean, ...tops],
      ...own.map(([, money]) => money),
    ]),
    shapes: [
      ...parts(drawn, words.customers, "hatched", ({ stock: ends, receivables }) =>
        ends.map((money): [number, number] => [money, money + receivables]),
      ),
      ...parts(drawn, words.supplier, "dotted", ({ stock: ends, payables }) =>
        ends.map((): [number, number] => [0, payables]),
      ),
      { kind: "line", name: words.stock, points: stock, tone: "second" },
      { kind: "line", name: words.own, points: own, tone: "main" },
      { kind: "level", at: mean, text: words.mean(told(formats, mean)) },
    ],
    readings: drawn.flatMap((piece) => readingsOf(piece, teller)),
    native: {
      ...{ type: "scatter", title: words.title, xTitle: words.x },
      yTitle: unit === "" ? yTitle : words.yIn(unit),
      xs: own.map(([day]) => day),
      series: [
        { name: words.own, tone: "main", ys: own.map(([, money]) => money) },
        { name: words.stock, tone: "second", ys: stock.map(([, money]) => money) },
        {
          ...{ name: words.supplier, tone: "third" },
          ys: lineOf(drawn, ({ payables }) => [payables, payables]).map(([, money]) => money),
        },
        ...(drawn[0].receivables === 0
          ? []
          : [
              {
                ...{ name: words.customers, tone: "unsure" as const },
                ys: own.map(() => drawn[0].receivables),
              },
            ]),
        { name: words.mean(told(formats, mean)), tone: "ink", ys: own.map(() => mean) },
      ],
    },
  };
}

function later(piece: CapitalPiece, days: number): CapitalPiece {
  return { ...piece, from: piece.from + days, to: piece.to + days };
}

/** The working-capital need of the average stock, about which the line goes up and down. */
function meanOf(cycle: CapitalCycle): number {
  const { orderQuantity, dailyDemand, salesPrice, salesTermDays } = cycle;
  const { purchasePrice, purchaseTermDays, safetyStock } = cycle;
  const stock = (safetyStock + orderQuantity / 2) * purchasePrice;
  // A day of demand in a year of one day.
  return workingCapital(
    ...([stock, dailyDemand, salesPrice, salesTermDays, purchasePrice, purchaseTermDays] as const),
    1,
  );
}

function lineOf(
  pieces: CapitalPiece[],
  moneyOf: (piece: CapitalPiece) => readonly number[],
): Point2[] {
  return pieces.flatMap((piece) => {
    const [first, last] = moneyOf(piece);
    return [
      [piece.from, first],
      [piece.to, last],
    ] as Point2[];
  });
}

/** One name for all the areas of a part; none where there is nothing of it. */
function parts(
  pieces: CapitalPiece[],
  name: string,
  tone: AreaTone,
  endsOf: (piece: CapitalPiece) => [number, number][],
): Shape[] {
  let isNamed = false;
  return pieces.flatMap((piece): Shape[] => {
    const [[low, high], [lowAtEnd, highAtEnd]] = endsOf(piece);
    if (low === high && lowAtEnd === highAtEnd) return [];
    const { from, to } = piece;
    const shape: Shape = {
      ...{ kind: "area", tone },
      ...(isNamed ? {} : { name }),
      upper: [
        [from, high],
        [to, highAtEnd],
      ],
      lower: [
        [from, low],
        [to, lowAtEnd],
      ],
    };
    isNamed = true;
    return [shape];
  });
}

function readingsOf(piece: CapitalPiece, { texts, formats }: Teller): Reading[] {
  const words = texts.pictures.capital;
  const { readingOf } = texts.pictures;
  const { from, to, receivables, payables } = piece;
  return [from, to].map((day, k) => ({
    at: [day, piece.own[k]],
    lines: [
      words.day(told(formats, day)),
      readingOf(words.own, told(formats, piece.own[k])),
      readingOf(words.stock, told(formats, piece.stock[k])),
      ...(receivables === 0 ? [] : [readingOf(words.customers, told(formats, receivables))]),
      readingOf(words.supplier, told(formats, payables)),
    ],
  }));
}

function describe(pieces: CapitalPiece[], mean: number, { texts, formats }: Teller): string {
  const words = texts.pictures.capital;
  const cycle = told(formats, pieces[pieces.length - 1].to);
  const below = daysBelowZero(pieces);
  return below > 0
    ? words.below(told(formats, below), cycle, told(formats, mean))
    : words.never(cycle, told(formats, mean));
}
