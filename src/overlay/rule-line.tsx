import type { Finding } from '../engine/verdict';
import { Shape } from './shape';

/** The quiet line with the rule behind a finding. */
export const RuleLine = ({ finding: { action, why } }: { finding: Finding }) => (
  <p class="rule">
    <Shape name={action} />
    <span class="names">
      <span>{why.title}</span>
      <span class="authority">{why.authority}</span>
    </span>
  </p>
);
