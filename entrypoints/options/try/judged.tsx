import type { Post } from '../../../src/engine/post';
import { Shape } from '../../../src/overlay/shape';
import { t } from '../../../src/words/words';
import type { Judge } from './judge';
import { MarkedText } from './marked-text';

interface Props {
  title: string;
  judge: Judge;
  post: Post;
}

/** What one stack of packs makes of a post: the verdict, the marks, and the words of each card. */
export function Judged({ title, judge, post }: Props) {
  const { grade, findings } = judge.judge(post);
  return (
    <section class={`card judged ${grade}`} aria-label={title}>
      <h2>{title}</h2>
      <p class="grade" role="status">
        {grade !== 'clear' && <Shape name={grade} />}
        {t(`studio_grade_${grade}`)}
      </p>
      {judge.mode !== 'enforce' && <p class="small quiet">{t(`mode_${judge.mode}`)}</p>}
      <MarkedText text={post.text} findings={findings} />
      <ul class="finding-list">
        {findings.map(({ ruleId, from, to, action, why }) => (
          <li key={`${ruleId} ${from}`}>
            <p>
              <Shape name={action} /> <strong>{post.text.slice(from, to)}</strong>
            </p>
            <p>{why.sentence}</p>
            {why.safer !== undefined && (
              <p class="small">
                {t('studio_safer')}: {why.safer === '' ? t('cardTakeOut') : t('studio_quoted', why.safer)}
              </p>
            )}
            <p class="small quiet">
              {why.title} · {why.authority}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
