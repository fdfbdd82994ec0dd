import { useState } from 'preact/hooks';
import type { Audience, Post } from '../../../src/engine/post';
import type { Pack } from '../../../src/policy/pack-schema';
import { t } from '../../../src/words/words';
import { Heading } from '../shell/heading';
import type { Packs } from '../shell/use-packs';
import { Judged } from './judged';
import { useJudges } from './use-judges';

/** A site for each audience, so that rules of one site alone are heard too. */
const SITES: Record<Audience, string> = { public: 'x', internal: 'yammer' };

interface Props {
  packs: Packs;
  draft: Pack | undefined;
}

/** A post judged as it is written, by what is in force and by the draft. It lives in this page's memory and nowhere else. */
export function TrySection({ packs, draft }: Props) {
  const [text, setText] = useState('');
  const [audience, setAudience] = useState<Audience>('public');
  const [replyTo, setReplyTo] = useState('');
  const judges = useJudges(packs, draft);
  const post: Post = {
    text,
    audience,
    site: SITES[audience],
    revision: 0,
    ...(replyTo.trim() !== '' && { replyTo }),
  };
  return (
    <>
      <Heading title={t('studio_nav_try')}>{t('studio_try_intro')}</Heading>
      <div class="card">
        <label class="field">
          <span class="label">{t('studio_try_text')}</span>
          <textarea value={text} autocomplete="off" onInput={({ currentTarget }) => setText(currentTarget.value)} />
        </label>
        <fieldset>
          <legend>{t('studio_try_audience')}</legend>
          <div class="acts">
            {(['public', 'internal'] as const).map((each) => (
              <label key={each} class="check">
                <input type="radio" name="audience" checked={audience === each} onChange={() => setAudience(each)} />
                {t(`studio_audience_${each}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <label class="field">
          <span class="label">{t('studio_reply_to')}</span>
          <textarea
            class="short"
            value={replyTo}
            autocomplete="off"
            onInput={({ currentTarget }) => setReplyTo(currentTarget.value)}
          />
        </label>
        <p class="hint">{t('studio_memory_only')}</p>
      </div>
      {text.trim() === '' ? (
        <p class="empty">{t('studio_try_empty')}</p>
      ) : (
        <div class="side-by-side">
          <Judged title={t('studio_in_force')} judge={judges.inForce} post={post} />
          {judges.draft ? (
            <Judged title={t('studio_your_draft')} judge={judges.draft} post={post} />
          ) : (
            <p class="empty">{draft ? t('studio_draft_broken') : t('studio_no_draft')}</p>
          )}
        </div>
      )}
    </>
  );
}
