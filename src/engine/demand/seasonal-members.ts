import type { SeasonKind } from "./decomposition";
import type { Fitted } from "./fit";
import { holtWinters } from "./holt-winters";
import type { Smoothed } from "./smoothing";
import { staysNear } from "./stays-near";

/** Holt and Winters' method as part of a combination. */
interface SeasonalMember extends Smoothed {
  /** One-step errors from the third season on, units. */
  errors: number[];
}

/** What Holt and Winters' method is tried with. */
const alphas = [0.1, 0.3, 0.6, 0.9];
const betas = [0, 0.05, 0.2];
const gammas = [0.1, 0.3, 0.6];
const constants = alphas.flatMap((alpha) =>
  betas.flatMap((beta) => gammas.map((gamma) => [alpha, beta, gamma])),
);
/** The start is taken from two seasons: only from the third on a forecast is one. */
const seasonsToStart = 2;
const seasonsToShow = 2;
/** How likely it is that a season changes, before the history is looked at. */
const likely = 0.1;

export interface Weighing {
  seasonLength: number;
  /** What a period says, against one whose error is independent and normal. */
  evidence: number;
  /** Share of the history that the steady season has left free. */
  free: number;
  /** For so many periods each stays near the history; two seasons at least. */
  nearFor: number;
}

/**
 * A forecast with a steady season, combined with Holt and Winters' method as far as that would have
 * foretold the later seasons better. It stays as it is before a third and a fourth season have shown
 * that.
 *
 * @param steady the forecast whose season does not change
 * @param history demand per period, units
 * @param weighing the season, and what a period says
 * @source as combination.ts
 */
export function withSeasonalSmoothing(
  steady: Fitted,
  history: readonly number[],
  { seasonLength, evidence, free, nearFor }: Weighing,
): Fitted {
  if (history.length < (seasonsToStart + seasonsToShow) * seasonLength) return steady;
  const members = seasonalMembers(history, seasonLength, nearFor);
  if (members.length === 0) return steady;
  const compared = members[0].errors.length;
  // The steady season has seen the errors it is measured by.
  const own = squaresOf(steady.errors.slice(-compared)) / free;
  const squares = members.map(({ errors }) => squaresOf(errors));
  const least = Math.min(own, ...squares);
  const power = (evidence / 2) * compared;
  const likelihood = (square: number) => (square > 0 ? (least / square) ** power : 1);
  const ownWeight = (1 - likely) * likelihood(own);
  const weights = squares.map((square) => (likely / members.length) * likelihood(square));
  const sum = weights.reduce((total, weight) => total + weight, ownWeight);
  const taking = members
    .map((member, k) => ({ ...member, share: weights[k] / sum }))
    .filter(({ share }) => share > 0);
  const mixed = (ofSteady: number, of: (member: SeasonalMember) => number) =>
    taking.reduce(
      (total, member) => total + member.share * of(member),
      (ownWeight / sum) * ofSteady,
    );
  const errors = steady.errors
    .slice(-compared)
    .map((error, t) => mixed(error, (member) => member.errors[t]));
  return {
    constants: [],
    errors,
    free: compared * free,
    squaredError: squaresOf(errors),
    ahead: (k) => mixed(steady.ahead(k), (member) => member.ahead(k)),
    uncertainty: (k) => mixed(steady.uncertainty(k), (member) => member.uncertainty(k)),
  };
}

/** The sum of squared errors. */
export function squaresOf(errors: ArrayLike<number>): number {
  let sum = 0;
  for (let t = 0; t < errors.length; t++) sum += errors[t] * errors[t];
  return sum;
}

function seasonalMembers(
  history: readonly number[],
  seasonLength: number,
  nearFor: number,
): SeasonalMember[] {
  const kinds: SeasonKind[] = ["additive"];
  if (history.every((demand) => demand > 0)) kinds.push("multiplicative");
  const all = kinds.flatMap((kind) => {
    const method = holtWinters(history, seasonLength, kind);
    return constants.map((each) => {
      const errors: number[] = [];
      const walk = method.run(each, errors);
      // The errors begin with the second season.
      return { ...walk, errors: errors.slice((seasonsToStart - 1) * seasonLength) };
    });
  });
  // A walk that runs away within two seasons has taken chance for growth. Any other is believed for
  // half as many seasons as the history has: then the last of them comes again.
  const least = Math.max(nearFor, 2 * seasonLength);
  const believed = Math.floor(history.length / 2 / seasonLength) * seasonLength;
  const lastSeason = believed - seasonLength + 1;
  return all
    .filter(({ ahead }) => staysNear(history, ahead, Math.min(least, believed)))
    .map((member) => ({
      ...member,
      ahead: (k) => member.ahead(k <= believed ? k : lastSeason + ((k - 1) % seasonLength)),
    }));
}
