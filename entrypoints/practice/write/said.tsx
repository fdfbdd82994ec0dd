import type { Language } from '../../../src/engine/rule';
import type { Taught } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { VerdictBadge } from '../scenario/verdict-badge';
import type { Judged } from './use-judged';

const LANGUAGES: readonly Language[] = ['en', 'es'];

interface Props {
  judged: Judged | undefined;
  /** What the file says of it. */
  expected: Taught;
}

/** What Curtain makes of a post in each language, with a plain warning where the file says something else. */
export function Said({ judged = {}, expected }: Props) {
  const written = LANGUAGES.flatMap((language) => {
    const verdict = judged[language];
    return verdict ? [{ language, verdict }] : [];
  });
  const differs = written.some(({ verdict }) => verdict !== expected);
  return (
    <div role="status" class={differs ? 'write-said message' : 'write-said'}>
      {written.map(({ language, verdict }) => (
        <p key={language}>
          <span>{t(`studio_language_${language}`)}</span> <VerdictBadge verdict={verdict} />
        </p>
      ))}
      {differs && <p>{t('write_differs')}</p>}
    </div>
  );
}
