import type { Action } from '../../../src/engine/verdict';
import type { Example } from '../../../src/policy/rule-schema';
import { t } from '../../../src/words/words';

/** An example with the words in `[[ ]]` shown as the marks of an action. */
export function ExampleText({ example, action }: { example: Example; action: Action }) {
  const { text, replyTo, audience } = typeof example === 'string' ? { text: example } : example;
  return (
    <>
      {replyTo !== undefined && <p class="small quiet">{t('studio_answers', replyTo)}</p>}
      {audience === 'internal' && <p class="small quiet">{t('studio_audience_internal')}</p>}
      <p class="post-text">
        {pieces(text).map(({ from, words, marked }) =>
          marked ? (
            <mark key={from} data-action={action}>
              {words}
            </mark>
          ) : (
            words
          ),
        )}
      </p>
    </>
  );
}

/** A text cut at its brackets, which are left out; every other piece stood in some. */
function pieces(text: string): { from: number; words: string; marked: boolean }[] {
  let from = 0;
  return text.split(/\[\[([\s\S]*?)\]\]/).map((words, place) => {
    const piece = { from, words, marked: place % 2 === 1 };
    from += words.length;
    return piece;
  });
}
