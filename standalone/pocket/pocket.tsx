import { useRef, useState } from 'preact/hooks';
import type { Audience } from '../../src/engine/post';
import { t } from '../../src/words/words';
import { Answered } from './answered';
import { copyFrom } from './copy';
import { FindingList } from './finding-list';
import { Readers } from './readers';
import { useCheck } from './use-check';

/** For the phone: paste a post, see what could point at a patient, put in the safer words, copy it back. */
export function Pocket() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [blank, setBlank] = useState(true);
  const [copied, setCopied] = useState<boolean>();
  const [audience, setAudience] = useState<Audience>('public');
  const [answered, setAnswered] = useState('');
  const { view, choices } = useCheck(box, audience, answered);

  const written = () => {
    setBlank(box.current?.value.trim() === '');
    setCopied(undefined);
  };
  const copy = async () => {
    if (box.current && !blank) setCopied(await copyFrom(box.current));
  };
  const clear = () => {
    if (!box.current) return;
    box.current.value = '';
    box.current.dispatchEvent(new Event('input', { bubbles: true }));
    box.current.focus();
  };

  return (
    <main class="pocket">
      <header>
        <h1>{t('pocket_title')}</h1>
        <p>{t('pocket_intro')}</p>
      </header>
      <Readers audience={audience} onChoose={setAudience} />
      <Answered onChange={setAnswered} />
      <div class="pocket-field">
        <label for="pocket-post">{t('pocket_post')}</label>
        <textarea
          id="pocket-post"
          ref={box}
          data-testid="pocket-post"
          rows={6}
          autocomplete="off"
          placeholder={t('pocket_prompt')}
          onInput={written}
        />
      </div>
      <FindingList view={view} choices={choices} blank={blank} />
      <div class="pocket-foot">
        <button
          type="button"
          class="pocket-copy"
          data-testid="pocket-copy"
          aria-disabled={blank}
          onClick={() => void copy()}
        >
          {t('pocket_copy')}
        </button>
        {!blank && (
          <button type="button" class="pocket-clear" onClick={clear}>
            {t('pocket_clear')}
          </button>
        )}
        <p role="status">{copied !== undefined && t(copied ? 'pocket_copied' : 'pocket_copy_failed')}</p>
      </div>
      <p class="promise">{t('pocket_promise')}</p>
    </main>
  );
}
