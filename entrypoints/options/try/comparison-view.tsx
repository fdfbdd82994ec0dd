import { useState } from 'preact/hooks';
import { Shape } from '../../../src/overlay/shape';
import { t } from '../../../src/words/words';
import { CHANGES, type Change, type ChangedPost, type Comparison } from './compare';
import type { Grade } from './judge';
import { MarkedText } from './marked-text';

/** More would only be scrolled past. */
const SHOWN = 100;

export function ComparisonView({ of, comparison: { counts, changed } }: { of: number; comparison: Comparison }) {
  const [only, setOnly] = useState<Change>();
  const shown = changed.filter(({ change }) => only === undefined || change === only);
  return (
    <>
      <section class="card" aria-labelledby="result">
        <h2 id="result">
          {changed.length === 0 ? t('studio_change_none', of) : t('studio_change_some', changed.length, of)}
        </h2>
        <ul class="counts">
          {CHANGES.map((change) => (
            <li key={change} class={change}>
              <button
                type="button"
                aria-pressed={only === change}
                disabled={change === 'same' || counts[change] === 0}
                onClick={() => setOnly(only === change ? undefined : change)}
              >
                <strong>{counts[change]}</strong>
                <span>{t(`studio_change_${change}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <ul class="changed">
        {shown.slice(0, SHOWN).map((each) => (
          <Changed key={JSON.stringify(each.post)} {...each} />
        ))}
      </ul>
      {shown.length > SHOWN && <p class="quiet">{t('studio_change_more', shown.length - SHOWN)}</p>}
    </>
  );
}

const Changed = ({ post, was, is, because }: ChangedPost) => (
  <li class="card">
    <p class="from-to small">
      <GradeTag grade={was} /> <span aria-hidden="true">→</span>
      <span class="unseen">{t('studio_change_to')}</span> <GradeTag grade={is} />
    </p>
    {post.replyTo !== undefined && <p class="small quiet">{t('studio_answers', post.replyTo)}</p>}
    <MarkedText text={post.text} findings={because} />
    <p class="small quiet">{[...new Set(because.map(({ why, ruleId }) => `${why.title} (${ruleId})`))].join(' · ')}</p>
  </li>
);

const GradeTag = ({ grade }: { grade: Grade }) => (
  <span class={`tag ${grade}`}>
    {grade !== 'clear' && <Shape name={grade} />} {t(`studio_graded_${grade}`)}
  </span>
);
