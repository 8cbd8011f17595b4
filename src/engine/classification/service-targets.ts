/** Cycle service levels by class, as shares: what SAFETYSTOCK.CYCLE takes. */
export type ServiceTargets = Readonly<Record<string, number>>;

/**
 * Where a planner may begin; only the order of the classes has a source. Aa is served best, then Ab,
 * Ac and so on: value first, the second criterion inside it.
 *
 * @source Varaston palvelukyky ja tehokkuus (kaksivaiheinen ABC-analyysi): targets go down from Aa
 */
export const twoStageTargets: ServiceTargets = {
  ...{ Aa: 0.99, Ab: 0.98, Ac: 0.97 },
  ...{ Ba: 0.96, Bb: 0.95, Bc: 0.94 },
  ...{ Ca: 0.93, Cb: 0.92, Cc: 0.9 },
};

/**
 * Where a planner may begin: high where the value is, and lower the less steady the demand, because
 * safety stock, and its cost, grows with the variation and steeply towards 100 %.
 *
 * @source Scholz-Reiter et al. (2012) for the matrix; the figures are judgement
 */
export const steadinessTargets: ServiceTargets = {
  ...{ AX: 0.99, AY: 0.98, AZ: 0.95 },
  ...{ BX: 0.98, BY: 0.96, BZ: 0.92 },
  ...{ CX: 0.95, CY: 0.92, CZ: 0.85 },
};
