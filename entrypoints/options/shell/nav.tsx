import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../src/words/words';
import { SECTIONS, type Section } from './use-route';

/** @param flaws how many things the draft still needs. */
export function Nav({ current, flaws }: { current: Section; flaws: number }) {
  const here = useRef<HTMLAnchorElement>(null);
  // On a phone the menu is a row to swipe through.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it moves with the section
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), [current]);
  return (
    <header class="side">
      <p class="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M4 4h24v2.5H4ZM6 8h8c.6 7-1.4 14-5.5 20H6Zm12 0h8v20h-2.5C19.4 22 17.4 15 18 8Z" />
        </svg>
        <span>{t('studio_title')}</span>
      </p>
      <nav aria-label={t('studio_nav')}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a
                ref={section === current ? here : undefined}
                href={`#${section}`}
                aria-current={section === current ? 'page' : undefined}
              >
                {t(`studio_nav_${section}`)}
                {section === 'draft' && flaws > 0 && (
                  <span class="count">
                    {flaws}
                    <span class="unseen"> {t('studio_nav_flaws')}</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="promise">{t('promise')}</p>
    </header>
  );
}
