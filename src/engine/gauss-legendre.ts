/** Places from −1 to 1 at which to evaluate a function, and the weight of each value. */
export interface Rule {
  places: Float64Array;
  weights: Float64Array;
}

/**
 * The Gauss–Legendre rule: with n places it integrates polynomials up to the degree 2n − 1 exactly,
 * and smooth curves nearly so.
 *
 * @param n number of places
 * @source Abramowitz & Stegun, 25.4.29; the places by Newton's method on the Legendre polynomial
 */
export function gaussLegendre(n: number): Rule {
  const places = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let step = 0; step < 10; step++) {
      let before = 1;
      let value = x;
      for (let k = 2; k <= n; k++) {
        [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
      }
      slope = (n * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    places[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
  return { places, weights };
}
