import { LANGUAGES, type LanguageCode } from '../src/words/catalogue';
import { language, t } from '../src/words/words';
import type { Place } from './use-place';

const CODES = Object.keys(LANGUAGES) as LanguageCode[];

/** Between the two places of the page, and between its languages. Links, so that both can be sent to somebody. */
export function PlaceBar({ place }: { place: Place }) {
  return (
    <nav class="place-bar" aria-label={t('place_nav')}>
      <a href="#pocket" aria-current={place === 'pocket' ? 'page' : undefined}>
        {t('place_pocket')}
      </a>
      <a href="#chirp" aria-current={place === 'practice' ? 'page' : undefined}>
        {t('place_practice')}
      </a>
      <span class="languages">
        {CODES.map((code) => (
          <a
            key={code}
            href={`?language=${code}#${place === 'pocket' ? 'pocket' : ''}`}
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
