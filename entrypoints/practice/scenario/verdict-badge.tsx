import { Shape } from '../../../src/overlay/shape';
import type { Taught } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';

/** What Curtain says of a post, in a word, with the shape its marks have. */
export function VerdictBadge({ verdict }: { verdict: Taught }) {
  return (
    <span class="verdict" data-verdict={verdict}>
      <Shape name={verdict === 'clear' ? 'watching' : verdict} />
      {t(`scenario_verdict_${verdict}`)}
    </span>
  );
}
