import type { Member } from "./combination-members";
import type { Fitted } from "./fit";

/**
 * How uncertain a forecast is where several may be right: each member lets an error grow in its own
 * way, and they lie apart. Members that a settled forecast leaves out count here as far as they are
 * likely, or a short history would look surer than it is.
 *
 * uncertainty = 1 + Σ weight · (response(1)² + … + response(k − 1)²)
 * + Σ weight · (member − forecast)² / variance of the error
 *
 * @param members each with its weight, a share of 1
 * @param ahead the forecast of the k-th period after the history, units
 * @param measured its one-step errors
 * @returns the variance of the error k periods ahead, in variances of the error one period ahead
 * @source Hoeting, Madigan, Raftery & Volinsky, "Bayesian model averaging: a tutorial" (1999):
 *   variance within the models and between them
 * @example uncertaintyOver([{ weight: 1, response: () => 0.5, ahead: () => 7 }], () => 7, { squaredError: 8, free: 4 })(3) → 1.5
 * @example uncertaintyOver([{ weight: 1, response: () => 0, ahead: () => 9 }], () => 7, { squaredError: 8, free: 4 })(3) → 3
 */
export function uncertaintyOver(
  members: readonly Pick<Member, "weight" | "ahead" | "response">[],
  ahead: (k: number) => number,
  { squaredError, free }: Pick<Fitted, "squaredError" | "free">,
): (k: number) => number {
  const over = (of: (member: (typeof members)[number]) => number) =>
    members.reduce((sum, member) => sum + member.weight * of(member), 0);
  // Of 1, 2, … periods ahead, each from the one before: a forecast may go thousands of periods ahead.
  const within = [1];
  return (k) => {
    for (let j = within.length; j < k; j++) {
      within.push(within[j - 1] + over((member) => member.response(j) ** 2));
    }
    if (!(squaredError > 0)) return within[k - 1];
    const forecast = ahead(k);
    const between = over((member) => (member.ahead(k) - forecast) ** 2);
    return within[k - 1] + (between * free) / squaredError;
  };
}
