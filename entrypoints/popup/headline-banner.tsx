import { sites } from '../../src/sites';
import { language, t } from '../../src/words/words';
import { type Headline, headlineOf, type Tone, type Words, type Writing } from './headline';
import type { Answer } from './use-view';

/** Shapes that differ without colour: an open eye, a mark, a pause, a closed curtain. */
const SIGNS: Record<Tone, string> = {
  watching: 'M2 12C5 7 8.5 5 12 5s7 2 10 7c-3 5-6.5 7-10 7S5 17 2 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  found: 'M4 6h16M4 11h9M4 18.5c1.5-2.5 3-2.5 4.5 0s3 2.5 4.5 0 3-2.5 4.5 0',
  quiet: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12h8',
  away: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM10 9v6M14 9v6',
};

export function HeadlineBanner({ answer }: { answer: Exclude<Answer, 'asking'> }) {
  const { tone, title, detail } = headlineOf(answer, writing());
  return (
    <div class={`banner ${tone}`} role="status">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={SIGNS[tone]} />
      </svg>
      <div>
        <h1>{say(title)}</h1>
        <p>{sentence(detail)}</p>
      </div>
    </div>
  );
}

function writing(): Writing {
  return {
    time: (moment) => new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(moment),
    // A site that stands in two forms has one name.
    sites: new Intl.ListFormat(language()).format(new Set(sites.map(({ name }) => name))),
  };
}

function say({ key, values = [] }: Words): string {
  return t(key, ...values);
}

function sentence(detail: Headline['detail']): string {
  return typeof detail === 'string' ? detail : say(detail);
}
