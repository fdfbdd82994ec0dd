import { useMemo, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../../src/policy/pack-schema';
import { t } from '../../../src/words/words';
import { Heading } from '../shell/heading';
import type { Packs } from '../shell/use-packs';
import { ComparisonView } from './comparison-view';
import { examplePosts } from './example-posts';
import { type PostsFile, readPosts } from './posts-file';
import { useComparison } from './use-comparison';
import { useJudges } from './use-judges';

interface Props {
  packs: Packs;
  draft: Pack | undefined;
}

/** What would change for whole heaps of posts if the draft were in force. The posts stay in this page's memory. */
export function ChangeSection({ packs, draft }: Props) {
  const judges = useJudges(packs, draft);
  const { running, start, cancel } = useComparison(judges);
  const own = useMemo(() => examplePosts(draft ? [...packs.stack, draft] : packs.stack), [packs.stack, draft]);
  const [file, setFile] = useState<PostsFile>();
  const picker = useRef<HTMLInputElement>(null);
  const pick = async ({ currentTarget }: Event & { currentTarget: HTMLInputElement }) => {
    const text = await currentTarget.files?.[0]?.text();
    currentTarget.value = '';
    if (text === undefined) return;
    const read = readPosts(text);
    setFile(read);
    if (read.posts.length > 0) start(read.posts);
  };
  const ready = judges.draft !== undefined && running.step !== 'running';
  return (
    <>
      <Heading title={t('studio_nav_change')}>{t('studio_change_intro')}</Heading>
      {!judges.draft && <p class="empty">{draft ? t('studio_draft_broken') : t('studio_no_draft')}</p>}
      <div class="card">
        <div class="acts">
          <button type="button" class="primary" disabled={!ready} onClick={() => start(own)}>
            {t('studio_change_examples', own.length)}
          </button>
          <button type="button" disabled={!ready} onClick={() => picker.current?.click()}>
            {t('studio_change_file')}
          </button>
          <input
            ref={picker}
            type="file"
            accept=".jsonl,.ndjson,.txt"
            aria-label={t('studio_change_file')}
            hidden
            onChange={(event) => void pick(event)}
          />
        </div>
        <p class="hint">
          {t('studio_change_file_hint')} {t('studio_memory_only')}
        </p>
        {file && file.problems.length > 0 && (
          <details class="message">
            <summary>{t('studio_change_skipped', file.problems.length)}</summary>
            <ul lang="en">
              {file.problems.slice(0, 20).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
        {running.step === 'running' && (
          <div class="running">
            <progress aria-label={t('studio_change_running')} max={running.progress.of} value={running.progress.done} />
            <button type="button" onClick={cancel}>
              {t('studio_cancel')}
            </button>
          </div>
        )}
        {running.step === 'cancelled' && <p role="status">{t('studio_cancelled')}</p>}
      </div>
      {running.step === 'done' && <ComparisonView of={running.of} comparison={running.comparison} />}
    </>
  );
}
