import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { language, t } from '../../../src/words/words';
import { findBox } from '../box';
import { isClear, judge } from '../engine';
import { inWords } from '../scenario/in-words';
import { postOf } from '../scenario/post-of';
import { Stage } from '../scenario/stage';
import { useWatch } from '../use-watch';

interface Props {
  scenario: Scenario;
  onMended(): void;
}

/** The tempting draft in a real compose box with live marks, to be mended until the engine says that it is clear. */
export function Mend({ scenario, onMended }: Props) {
  const draft = inWords(scenario.tempting);
  const [kept, keep] = useState({ text: draft, times: 0 });
  const [text, setText] = useState(draft);
  const [clearText, setClear] = useState<string>();
  const latest = useRef(text);
  latest.current = text;
  useWatch(scenario.network);
  useEffect(() => {
    void judge(postOf(scenario, text, language())).then((verdict) => {
      if (latest.current === text) setClear(isClear(verdict) && text.trim() ? text : undefined);
    });
  }, [scenario, text]);
  // A box is watched from its first focus; the heading takes it over.
  useEffect(() => {
    setText(kept.text);
    findBox(scenario.replyTo ? 'comment-box' : `${scenario.network}-box`)?.focus();
  }, [scenario, kept]);
  // A warn may be published on a real site. Here it comes back: the draft is mended once nothing is left.
  const publish = (published: string) => {
    if (clearText?.trim() === published) onMended();
    else keep({ text: published, times: kept.times + 1 });
  };
  const isDone = clearText === text;
  const neverWrong = scenario.teaches.length === 0;
  return (
    <div class="mend">
      <p>{t(neverWrong ? 'study_mend_fine' : 'study_mend')}</p>
      <Stage key={kept.times} scenario={scenario} draft={kept.text} onText={setText} onPublish={publish} />
      <p role="status" class={isDone ? 'message good' : 'message'}>
        {t(isDone ? 'study_mended' : 'study_not_mended')}
      </p>
      <div class="acts">
        <button type="button" class="press primary" disabled={!isDone} onClick={onMended}>
          {t('study_go_on')}
        </button>
        {!isDone && (
          <button type="button" class="press" onClick={onMended}>
            {t('study_show')}
          </button>
        )}
      </div>
    </div>
  );
}
