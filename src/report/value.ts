import type { Assumptions } from './assumptions';

export const ESTIMATES = ['Low', 'Middle', 'High'] as const;
export type Estimate = (typeof ESTIMATES)[number];

/** In dollars, by estimate. */
export type Value = Record<Estimate, number>;

/**
 * What averted breaches would have cost: held posts that did not go out × the chance that one becomes a case × what a case
 * costs, the settlement and the hours of staff. Never one number: the chance alone is unknown by a factor of ten each way.
 * @param held findings averted at a hold.
 */
export function worth(held: number, assumptions: Assumptions): Value {
  const posts = held / assumptions.findingsPerPost;
  const of = (estimate: Estimate) => {
    const aCase = assumptions[`settlement${estimate}`] + assumptions[`hours${estimate}`] * assumptions.hourlyCost;
    return (posts / assumptions[`oneIn${estimate}`]) * aCase;
  };
  return { Low: of('Low'), Middle: of('Middle'), High: of('High') };
}
