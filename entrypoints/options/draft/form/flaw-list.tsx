import { t } from '../../../../src/words/words';
import type { Flaw } from '../flaws';

/** What is wrong with a field: in plain words, then in those of whoever writes packs. What is only missing is said quietly. */
export function FlawList({ id, flaws }: { id?: string; flaws: readonly Flaw[] }) {
  if (flaws.length === 0) return null;
  return (
    <ul class="flaws" id={id}>
      {flaws.map(({ field, check, line }) => (
        <li key={`${field} ${line}`} class={check === 'missing' ? 'missing' : undefined}>
          {t(`studio_flaw_${check}`)}
          {check !== 'missing' && <code lang="en">{line}</code>}
        </li>
      ))}
    </ul>
  );
}
