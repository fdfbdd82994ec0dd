import { t } from '../../src/words/words';
import { SAMPLES, type Sample } from './samples';

export function SampleTray({ onPick }: { onPick(sample: Sample): void }) {
  return (
    <aside class="tray" aria-labelledby="try">
      <h2 id="try">{t('practice_try')}</h2>
      <p>{t('practice_try_intro')}</p>
      <ul>
        {SAMPLES.map((sample) => (
          <li key={sample.title}>
            <button type="button" onClick={() => onPick(sample)}>
              <strong>{t(sample.title)}</strong>
              <span>{t(sample.text)}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
