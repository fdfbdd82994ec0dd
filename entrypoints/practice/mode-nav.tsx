import { t } from '../../src/words/words';
import { MODES, type Mode } from './route';

export function ModeNav({ current }: { current: Mode }) {
  return (
    <nav class="modes" aria-label={t('practice_modes')}>
      <ul>
        {MODES.map((mode) => (
          <li key={mode}>
            <a href={`#${mode}`} aria-current={mode === current ? 'page' : undefined}>
              {t(`practice_mode_${mode}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
