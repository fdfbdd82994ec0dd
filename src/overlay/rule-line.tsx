import type { Finding } from '../engine/verdict';
import { Shape } from './shape';

/** The quiet line with the rule behind a finding. */
export const RuleLine = ({ finding: { action, why } }: { finding: Finding }) => (
  <p class="rule">
    <Shape name={action} />
    <span>
      {why.title}
      {why.authority && ` · ${why.authority}`}
    </span>
  </p>
);
