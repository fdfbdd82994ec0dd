import type { Audience } from '../../src/engine/post';
import { t } from '../../src/words/words';

const AUDIENCES: readonly Audience[] = ['public', 'internal'];

/** Who will read it: the street, or the hospital's own corridor. */
export function Readers({ audience, onChoose }: { audience: Audience; onChoose(audience: Audience): void }) {
  return (
    <fieldset class="pocket-readers">
      <legend>{t('pocket_readers')}</legend>
      {AUDIENCES.map((one) => (
        <label key={one}>
          <input type="radio" name="readers" checked={one === audience} onChange={() => onChoose(one)} />
          {t(`pocket_readers_${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
