import { LANGUAGES, type LanguageCode } from '../src/words/catalogue';
import { language, t } from '../src/words/words';

const CODES = Object.keys(LANGUAGES) as LanguageCode[];

/** Between the two places of the page, and between its languages. Links, so that both can be sent to somebody. */
export function PlaceBar({ hash }: { hash: string }) {
  const isPocket = hash === '#pocket';
  return (
    <nav class="place-bar" aria-label={t('place_nav')}>
      <a href="#pocket" aria-current={isPocket ? 'page' : undefined}>
        {t('place_pocket')}
      </a>
      <a href="#free" aria-current={isPocket ? undefined : 'page'}>
        {t('place_practice')}
      </a>
      <span class="languages">
        {CODES.map((code) => (
          <a
            key={code}
            href={`?language=${code}${hash}`}
            lang={code}
            hreflang={code}
            aria-current={code === language() ? 'true' : undefined}
          >
            {LANGUAGES[code]}
          </a>
        ))}
      </span>
    </nav>
  );
}
